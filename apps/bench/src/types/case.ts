/** What is measured. A **family** is an operation (matmul); a **case** is a family with a size and an element type. */
import type { Random } from "../random.mjs";

export type Real = "f32" | "f64";
export type Floats = Float32Array | Float64Array;

export interface MatmulSize {
  readonly dtype: Real;
  readonly m: number;
  readonly k: number;
  readonly n: number;
}
export interface MatmulInput extends MatmulSize {
  /** (m, k), row-major. */
  readonly a: Floats;
  /** (k, n), row-major. */
  readonly b: Floats;
}

export interface CosineSize {
  readonly dtype: Real;
  readonly rows: number;
  readonly columns: number;
}
export interface CosineInput extends CosineSize {
  /** (rows, columns), row-major; each row with each. */
  readonly x: Floats;
}

export interface VectorsSize {
  readonly op: "dot" | "norm";
  readonly dtype: Real;
  readonly n: number;
}
export interface VectorsInput extends VectorsSize {
  readonly x: Floats;
  /** The second operand, of the same length. */
  readonly y?: Floats;
}

export interface SoftmaxSize {
  readonly dtype: Real;
  readonly rows: number;
  readonly columns: number;
}
export interface SoftmaxInput extends SoftmaxSize {
  /** (rows, columns), row-major; the softmax goes along the columns. */
  readonly x: Floats;
}

export interface FftSize {
  readonly dtype: Real;
  readonly n: number;
}
export interface FftInput extends FftSize {
  /** n complex numbers, interleaved. */
  readonly x: Floats;
}

export interface RfftInput extends FftSize {
  /** n real numbers. */
  readonly x: Floats;
}

export interface Fft2Size {
  readonly dtype: Real;
  readonly rows: number;
  readonly columns: number;
}
export interface Fft2Input extends Fft2Size {
  /** (rows, columns) complex numbers, row-major, interleaved. */
  readonly x: Floats;
}

export interface EigenSize {
  readonly n: number;
}
export interface EigenInput extends EigenSize {
  /** (n, n), row-major. */
  readonly a: Float64Array;
}

/** Vectors are columns, the matrix row-major; for `eig` both are complex, interleaved. */
export interface Eigenpairs {
  readonly values: ArrayLike<number>;
  readonly vectors: ArrayLike<number>;
}

/** Equations with a matrix and one right-hand side. */
export interface SolveInput extends EigenInput {
  /** (n,). */
  readonly b: Float64Array;
}

/** Q (n, n) and R (n, n), row-major. */
export interface QrFactors {
  readonly q: ArrayLike<number>;
  readonly r: ArrayLike<number>;
}

export interface SvdSize {
  readonly m: number;
  readonly n: number;
}
export interface SvdInput extends SvdSize {
  /** (m, n), row-major. */
  readonly a: Float64Array;
}

/** A = U Σ Vᵀ, k = min(m, n): u (m, k), s (k), vh (k, n). */
export interface SingularFactors {
  readonly u: ArrayLike<number>;
  readonly s: ArrayLike<number>;
  readonly vh: ArrayLike<number>;
}

export interface PCASize {
  readonly samples: number;
  readonly features: number;
  readonly components: number;
}
export interface PCAInput extends PCASize {
  /** (samples, features), row-major. */
  readonly x: Float64Array;
}

export type ElementwiseName = "add" | "multiply" | "exp" | "tanh";
export interface ElementwiseSize {
  readonly op: ElementwiseName;
  readonly dtype: Real;
  readonly n: number;
}
export interface ElementwiseInput extends ElementwiseSize {
  readonly a: Floats;
  /** The second operand, of the same length. */
  readonly b?: Floats;
}

export interface ReductionSize {
  readonly op: "sum" | "mean" | "max";
  readonly dtype: Real;
  readonly rows: number;
  readonly columns: number;
  /** Everything is reduced where there is none. */
  readonly axis?: number;
}
export interface ReductionInput extends ReductionSize {
  /** (rows, columns), row-major. */
  readonly x: Floats;
}

export interface SortingSize {
  readonly op: "sort" | "argsort";
  readonly dtype: Real;
  readonly n: number;
}
export interface SortingInput extends SortingSize {
  readonly x: Floats;
}

export interface HistogramSize {
  readonly dtype: Real;
  readonly n: number;
  readonly bins: number;
}
export interface HistogramInput extends HistogramSize {
  readonly x: Floats;
}

export interface TriangleSize {
  readonly dtype: Real;
  readonly n: number;
}
export interface TriangleInput extends TriangleSize {
  /** (n, n), row-major. */
  readonly x: Floats;
}

export interface DeviatesSize {
  /** Which numbers; legacy ones of RandomState, the others of Generator. */
  readonly op: "normal" | "legacy_normal" | "exponential" | "integers";
  readonly n: number;
}
export type DeviatesInput = DeviatesSize;

export interface MutualInfoSize {
  readonly samples: number;
  readonly features: number;
  readonly neighbors: number;
}
export interface MutualInfoInput extends MutualInfoSize {
  /** (samples, features), row-major. */
  readonly x: Float64Array;
  /** The class of each sample. */
  readonly y: Float64Array;
}

export interface DistributionSize {
  readonly op: "normal_pdf" | "normal_cdf" | "beta_cdf" | "beta_ppf";
  readonly n: number;
}
export interface DistributionInput extends DistributionSize {
  /** The distribution's parameters: mean and deviation, or a and b. */
  readonly parameters: readonly [number, number];
  /** Where the function is asked for: probabilities for ppf. */
  readonly x: Float64Array;
}

export interface EinsumSize {
  readonly dtype: Real;
  readonly batch: number;
  readonly heads: number;
  readonly queries: number;
  readonly keys: number;
  readonly depth: number;
}
export interface EinsumInput extends EinsumSize {
  /** (batch, heads, queries, depth), row-major. */
  readonly q: Floats;
  /** (batch, heads, keys, depth), row-major. */
  readonly k: Floats;
}

/** What goes into each family and what must come out, flat and row-major. The limit probes are families of their own. */
export interface Families {
  matmul: { size: MatmulSize; input: MatmulInput; output: ArrayLike<number> };
  cosine: { size: CosineSize; input: CosineInput; output: ArrayLike<number> };
  vectors: { size: VectorsSize; input: VectorsInput; output: ArrayLike<number> };
  softmax: { size: SoftmaxSize; input: SoftmaxInput; output: ArrayLike<number> };
  fft: { size: FftSize; input: FftInput; output: ArrayLike<number> };
  /** The first half of the spectrum, interleaved. */
  rfft: { size: FftSize; input: RfftInput; output: ArrayLike<number> };
  fft2: { size: Fft2Size; input: Fft2Input; output: ArrayLike<number> };
  eig: { size: EigenSize; input: EigenInput; output: Eigenpairs };
  eigh: { size: EigenSize; input: EigenInput; output: Eigenpairs };
  solve: { size: EigenSize; input: SolveInput; output: ArrayLike<number> };
  inv: { size: EigenSize; input: EigenInput; output: ArrayLike<number> };
  cholesky: { size: EigenSize; input: EigenInput; output: ArrayLike<number> };
  qr: { size: EigenSize; input: EigenInput; output: QrFactors };
  svd: { size: SvdSize; input: SvdInput; output: SingularFactors };
  pca: { size: PCASize; input: PCAInput; output: ArrayLike<number> };
  elementwise: { size: ElementwiseSize; input: ElementwiseInput; output: ArrayLike<number> };
  reduction: { size: ReductionSize; input: ReductionInput; output: ArrayLike<number> };
  sorting: { size: SortingSize; input: SortingInput; output: ArrayLike<number> };
  histogram: { size: HistogramSize; input: HistogramInput; output: ArrayLike<number> };
  triangle: { size: TriangleSize; input: TriangleInput; output: ArrayLike<number> };
  mutualInfo: { size: MutualInfoSize; input: MutualInfoInput; output: ArrayLike<number> };
  deviates: { size: DeviatesSize; input: DeviatesInput; output: ArrayLike<number> };
  distribution: { size: DistributionSize; input: DistributionInput; output: ArrayLike<number> };
  einsum: { size: EinsumSize; input: EinsumInput; output: ArrayLike<number> };
  multiplyAdd: { size: { readonly dtype: Real }; input: { readonly dtype: Real }; output: readonly [number, number, number] };
  copy: { size: { readonly bytes: number }; input: { readonly bytes: number }; output: Uint8Array };
  call: { size: object; input: object; output: readonly number[] };
}
export type FamilyName = keyof Families;

/** How far a result is from the truth, and how far it may be: both in the same unit, which the family names. */
export interface Verification {
  readonly error: number;
  readonly allowed: number;
}

/** The least work that a case needs, whatever the method: the roof over its row. */
export interface Work {
  /** The type whose multiply-adds do the work. */
  readonly dtype: Real;
  readonly flops: number;
  /** Read and written, each once. */
  readonly bytes: number;
}

/** What a file of `cases/` says of its family. */
export interface Definition<K extends FamilyName> {
  /** Measured by every run. */
  readonly quick: readonly Families[K]["size"][];
  /** Measured besides by a full run. */
  readonly full: readonly Families[K]["size"][];
  /** The case's name: `matmul_f32_64x64x64`. */
  id(size: Families[K]["size"]): string;
  /** Cases that run the same compiled code: what has been warmed for one is warm for the others. */
  group(size: Families[K]["size"]): string;
  input(size: Families[K]["size"], random: Random): Families[K]["input"];
  /** Compares a result with a float64 reference, which it computes once. */
  verifier(input: Families[K]["input"]): (output: Families[K]["output"]) => Verification;
  work(size: Families[K]["size"]): Work;
}

/** A family with one of its sizes. */
export interface Case {
  readonly id: string;
  readonly family: FamilyName;
  readonly group: string;
  /** Plain data: with the family's name it is all that another process needs to make the same case. */
  readonly size: unknown;
  readonly quick: boolean;
  readonly work: Work;
  /** The same numbers at every call, in every process. */
  readonly input: () => unknown;
  readonly verifier: () => (output: unknown) => Verification;
}
export type CaseAddress = Pick<Case, "family" | "size">;

export interface Family {
  readonly cases: readonly Case[];
  /** The case of a size that came from another process. */
  readonly at: (size: unknown) => Case;
}

/** NumPy's Generator over PCG64: one stream of random numbers and the distributions drawn from it, bit for bit. */
import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape, ShapeOf } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import { type ChoiceOptions, chosen, populationOf } from "./choice-of.ts";
import { Deviates } from "./deviates.ts";
import { distinctIndices } from "./distinct-indices.ts";
import { drawUniform } from "./distributions.ts";
import { drawn } from "./drawn.ts";
import type { Drawn, DrawnWith } from "./draws.ts";
import { drawMultivariateNormal, type MultivariateNormalOptions } from "./multivariate-normal.ts";
import { assertIntegerRange } from "./parameters.ts";
import { advancePcg64, exportPcg64, type GeneratorJSON, importPcg64, jumpPcg64, seedPcg64 } from "./pcg64.ts";
import { permuted, randomOrder } from "./permuted.ts";
import { SeedSequence } from "./seed-sequence.ts";
import { modernSource, type Source, withTables } from "./source.ts";
import { Stream } from "./stream.ts";

/** The precision of draws: float64 unless given. */
export interface PrecisionOptions<D extends "float64" | "float32"> {
  readonly dtype?: D;
}

/** How a Generator chooses. */
export interface GeneratorChoiceOptions extends ChoiceOptions {
  /** The axis along which an array's sub-arrays are chosen. Default: 0. */
  readonly axis?: number;
  /** Whether the order of what is chosen without replacement is random too; false is faster. Default: true. */
  readonly shuffle?: boolean;
}

/** The axis whose sub-arrays are put in random order. Default: 0. */
export interface AxisOption {
  readonly axis?: number;
}

/**
 * A stream of random numbers of its own: NumPy's `Generator(PCG64(seed))`, the same numbers; integers, uniform, normal and exponential ones to the last bit but
 * for two in ten thousand, see docs/decisions/0008. `defaultRng` makes one.
 *
 * Parameters may be arrays: they broadcast with each other, and the numbers drawn have their common shape unless a size is given.
 *
 * @example
 * const rng = random.defaultRng(42);
 * rng.random(); // 0.7739560485559633
 * rng.normal([0, 100], 1); // [ -1.03998411 100.7504512 ]
 * rng.integers(0, 10, 5); // [0 6 2 0 5]
 */
export class Generator extends Deviates {
  readonly #stream = new Stream((kernels) => kernels.pcg64Bytes());
  readonly #source: Source = modernSource(this.#stream);
  readonly #seeds: SeedSequence;

  constructor(seeds: SeedSequence = new SeedSequence()) {
    super();
    this.#seeds = seeds;
    seedPcg64(this.#stream, seeds);
  }

  /** Where the numbers come from. */
  protected override get source(): Source {
    return this.#source;
  }

  /** Numbers uniform on [0, 1): multiples of 2^-53, or of 2^-24 in float32. */
  random<const Z extends Size | undefined = undefined, D extends "float64" | "float32" = "float64">(
    size?: Z,
    { dtype }: PrecisionOptions<D> = {},
  ): Drawn<Z, D> {
    const narrow = dtype === "float32";
    const fill: Source["uniform"] = narrow ? (kernels, state, n, out) => kernels.pcg64_random_f32(state, n, out) : this.#source.uniform;
    return drawn(this.#stream, (narrow ? "float32" : "float64") as D, size as Z, fill);
  }

  /** Standard normal numbers, by the ziggurat method. */
  standardNormal<const Z extends Size | undefined = undefined, D extends "float64" | "float32" = "float64">(
    size?: Z,
    { dtype }: PrecisionOptions<D> = {},
  ): Drawn<Z, D> {
    const narrow = dtype === "float32";
    const fill: Source["normal"] = narrow
      ? (kernels, state, n, out, frame) => kernels.pcg64_normal_f32(withTables(kernels, state, frame), n, out)
      : this.#source.normal;
    return drawn(this.#stream, (narrow ? "float32" : "float64") as D, size as Z, fill);
  }

  /** Exponential numbers of mean 1, by the ziggurat method. */
  standardExponential<const Z extends Size | undefined = undefined>(size?: Z): Drawn<Z> {
    return drawn(this.#stream, "float64", size as Z, this.#source.exponential);
  }

  /** low + (high − low) · u for u uniform on [0, 1). Throws RangeError for bounds that are not finite or high < low, ShapeError. */
  uniform<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
    low?: A,
    high?: B,
    size?: Z,
  ): DrawnWith<Z, A | B>;
  uniform(low: ArrayLike = 0, high: ArrayLike = 1, size?: Size): number | NDArray {
    return drawUniform(this.#source, low, high, size, false);
  }

  /**
   * Normal vectors: mean (n,) and cov (n, n) → (n,), or (…size, n). The covariance's factor has signs that are arbitrary for "svd" and "eigh": single vectors may differ from
   * NumPy's by the sign of a component along a principal axis. Throws ShapeError, RangeError for a mean that is not finite, LinAlgError for a cov that is no covariance,
   * NotPositiveDefiniteError with "cholesky".
   */
  multivariateNormal(mean: ArrayLike, cov: ArrayLike, size?: Size, options: MultivariateNormalOptions = {}): NDArray<"float64", Shape> {
    return drawMultivariateNormal(this.#source, mean, cov, size, options) as NDArray<"float64", Shape>;
  }

  /**
   * Integers of [low, high), or of [low, high] with `endpoint`, int32, by Lemire's method; `integers(high)` begins at 0. Throws RangeError unless there is one and
   * all fit int32.
   */
  integers<const Z extends Size | undefined = undefined>(
    low: number,
    high?: number,
    size?: Z,
    { endpoint = false }: { readonly endpoint?: boolean } = {},
  ): Drawn<Z, "int32"> {
    const [from, last] = high === undefined ? [0, low] : [low, high];
    const to = endpoint ? last + 1 : last;
    assertIntegerRange("draw integers", from, to);
    return drawn(this.#stream, "int32", size as Z, this.#source.integers(from, to - from - 1));
  }

  /**
   * Elements of an array along an axis, or integers below a number, chosen at random. Without replacement by Floyd's algorithm, or by a shuffle of the end of a list
   * where many of more than 10,000 are wanted. Throws RangeError for probabilities that are none or too few elements, ShapeError, AxisError.
   */
  choice<const Z extends Size | undefined = undefined>(a: number, size?: Z, options?: GeneratorChoiceOptions): Drawn<Z, "int32">;
  choice<A extends ArrayLike>(a: A, size?: Size, options?: GeneratorChoiceOptions): NDArray<DTypeOf<A>, Shape>;
  choice(a: ArrayLike, size?: Size, options: GeneratorChoiceOptions = {}): number | NDArray {
    const { axis = 0, replace = true, shuffle = true } = options;
    const population = populationOf(a, axis);
    return chosen(this.#source, population, size, options, (wanted) =>
      distinctIndices(this.#source, population.n, wanted, { replace, shuffle }),
    );
  }

  /** A copy of an array with its sub-arrays along an axis in random order, or the integers 0 … n − 1 so. Throws AxisError, ShapeError. */
  permutation<const N extends number>(n: N): NDArray<"int32", readonly [N]>;
  permutation<A extends ArrayLike>(x: A, options?: AxisOption): NDArray<DTypeOf<A>, ShapeOf<A>>;
  permutation(x: ArrayLike, { axis = 0 }: AxisOption = {}): NDArray {
    return wrap(typeof x === "number" ? randomOrder(this.#source, x) : permuted(this.#source, asView(x), axis));
  }

  /** Puts the sub-arrays of an array along an axis in random order, in place. Throws AxisError, ShapeError for a 0-d array. */
  shuffle(x: NDArray, options: AxisOption = {}): void {
    const shuffled = this.permutation(x, options);
    x.set(shuffled);
    shuffled.dispose();
  }

  /** n streams that are independent of this one and of each other; NumPy's. */
  spawn(n: number): Generator[] {
    return this.#seeds.spawn(n).map((seeds) => new Generator(seeds));
  }

  /** A new stream that stands about 2^127.3 · jumps words further on: they never meet. This one stays where it is. */
  jumped(jumps: number | bigint = 1): Generator {
    const further = new Generator();
    importPcg64(further.#stream, exportPcg64(this.#stream));
    jumpPcg64(further.#stream, BigInt(jumps));
    return further;
  }

  /** Goes on as if `words` words of 64 bits were drawn: a double takes one of them, an integer a half. Negative numbers go back. */
  advance(words: number | bigint): this {
    advancePcg64(this.#stream, BigInt(words));
    return this;
  }

  /** Where the stream stands, as plain data. */
  getState(): GeneratorJSON {
    return exportPcg64(this.#stream);
  }

  /** Goes on from a state that `getState` gave, of this or another stream. */
  setState(state: GeneratorJSON): void {
    importPcg64(this.#stream, state);
  }
}

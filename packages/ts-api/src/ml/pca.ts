import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import type { FloatOf, RealDType } from "../array/dtype.ts";
import { type NDArray, viewOf, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import { through } from "../array/through.ts";
import type { ArrayLike, DTypeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { NotFittedError, ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { matmulViews } from "../linalg/matmul.ts";
import { rounded } from "../linalg/rounded.ts";
import { matrixTransposed } from "../linalg/transposed-product.ts";
import { type FittedPCA, fitPCA } from "./fit-pca.ts";
import type { Wanted } from "./kept-count.ts";
import type { PCASolver } from "./principal-axes.ts";

/** How a PCA is fitted. */
export interface PCAOptions {
  /** How many components: a count from 1 up, a number between 0 and 1 for as many as explain more than that part of the variance, or "all". Default: "all". */
  readonly nComponents?: number | "all" | undefined;
  /** Scores of unit variance. Default: false. */
  readonly whiten?: boolean | undefined;
  /** "full" for the singular value decomposition of the data whatever their shape. Default: "auto", see `PCA`. */
  readonly svdSolver?: "auto" | "full" | undefined;
}

/**
 * Principal component analysis, as scikit-learn's: the orthogonal directions in which centred data vary most. X − mean = U Σ Vᵀ, components are the rows of Vᵀ.
 *
 * Data are (n samples, p features); k components. Signs are scikit-learn's: of each component the entry that is largest in modulus is positive. With at least twice as many samples
 * as features the eigenvectors of the covariance are taken, with at least twice as many features those of the Gram matrix: they square the condition, so when a kept variance is
 * less than 1e-4 of the largest, and for all other shapes, it is the singular value decomposition. `solver` says which it was. Computed in float64; float32 data give float32 results.
 * Source: Jolliffe, "Principal Component Analysis" (2002); scikit-learn's `PCA`.
 *
 * @example
 * const pca = new ml.PCA({ nComponents: 1 }).fit([[0, 0], [3, 4], [6, 8]]);
 * pca.components.toArray().flat().map((x) => round(x, { decimals: 12 }).item()); // [0.6, 0.8]
 * round(pca.transform([[9, 12]]), { decimals: 12 }).toArray(); // [[10]]
 */
export class PCA {
  readonly #nComponents: Wanted;
  readonly #whiten: boolean;
  readonly #svdSolver: "auto" | "full";
  #fitted: FittedPCA | undefined;

  constructor({ nComponents = "all", whiten = false, svdSolver = "auto" }: PCAOptions = {}) {
    this.#nComponents = nComponents;
    this.#whiten = whiten;
    this.#svdSolver = svdSolver;
  }

  /**
   * Finds the components of data (n, p); returns this. Throws ShapeError unless (n, p) with n ≥ 2 and p ≥ 1, RangeError for more components than min(n, p), DTypeError, LinAlgError for
   * NaN or infinity.
   */
  fit(x: ArrayLike): this {
    this.#fitTo(asView(x)).storage.dispose();
    return this;
  }

  /** The scores of data (m, p): (x − mean) · componentsᵀ, (m, k); divided by the standard deviations with `whiten`. */
  transform<A extends ArrayLike>(x: A): NDArray<FloatOf<DTypeOf<A>>, readonly [number, number]> {
    const view = asView(x);
    const { mean } = this.#required("transform");
    const data = this.#checked("transform", view, mean.size, "features");
    const centred = binaryOf(base, "subtract", data, castTo(viewOf(mean), "float64"));
    return wrap(rounded(this.#scores(centred), realDTypeOf(view.dtype, "transform")));
  }

  /** `fit` and `transform` of the same data, centred once. */
  fitTransform<A extends ArrayLike>(x: A): NDArray<FloatOf<DTypeOf<A>>, readonly [number, number]> {
    const view = asView(x);
    return wrap(rounded(this.#scores(this.#fitTo(view)), realDTypeOf(view.dtype, "fit PCA to")));
  }

  /** Data of given scores (m, k): scores · components + mean, (m, p); what the left-out components explain is lost. Undoes `whiten`. */
  inverseTransform<A extends ArrayLike>(scores: A): NDArray<FloatOf<DTypeOf<A>>, readonly [number, number]> {
    const view = asView(scores);
    const { components, deviations, mean } = this.#required("inverseTransform");
    const given = this.#checked("inverseTransform", view, components.shape[0], "components");
    const unscaled = this.#whiten ? binaryOf(base, "multiply", given, viewOf(deviations)) : undefined;
    const centred = matmulViews(unscaled ?? given, castTo(viewOf(components), "float64"));
    unscaled?.storage.dispose();
    const data = through(centred, (product) => binaryOf(base, "add", product, castTo(viewOf(mean), "float64")));
    return wrap(rounded(data, realDTypeOf(view.dtype, "inverseTransform")));
  }

  /** The directions, unit rows by descending variance: (k, p). */
  get components(): NDArray<RealDType, readonly [number, number]> {
    return this.#required("read components").components;
  }

  /** The variance along each component, n − 1 degrees of freedom: (k,). */
  get explainedVariance(): NDArray<RealDType, readonly [number]> {
    return this.#required("read explainedVariance").explainedVariance;
  }

  /** The same as parts of the whole variance: (k,). */
  get explainedVarianceRatio(): NDArray<RealDType, readonly [number]> {
    return this.#required("read explainedVarianceRatio").explainedVarianceRatio;
  }

  /** Lengths of the columns of the scores, the singular values of the centred data: (k,). */
  get singularValues(): NDArray<RealDType, readonly [number]> {
    return this.#required("read singularValues").singularValues;
  }

  /** The mean of each feature: (p,). */
  get mean(): NDArray<RealDType, readonly [number]> {
    return this.#required("read mean").mean;
  }

  /** The mean of the variances that were left out, the noise of Tipping and Bishop's model; 0 when none was. */
  get noiseVariance(): number {
    return this.#required("read noiseVariance").noiseVariance;
  }

  /** How many components were kept, k. */
  get nComponents(): number {
    return this.#required("read nComponents").components.shape[0];
  }

  /** How the components were found. */
  get solver(): PCASolver {
    return this.#required("read solver").solver;
  }

  /** Fits; returns the centred data, which are the caller's to dispose. */
  #fitTo(view: View): View {
    const { centred, fitted } = fitPCA(view, this.#nComponents, this.#svdSolver);
    this.#fitted = fitted;
    return centred;
  }

  #required(action: string): FittedPCA {
    if (this.#fitted === undefined) throw new NotFittedError(`Cannot ${action}: the PCA was not fitted, wanted fit(x) first`);
    return this.#fitted;
  }

  /** As float64, after a look at its shape. */
  #checked(action: string, view: View, columns: number, what: string): View {
    realDTypeOf(view.dtype, action);
    if (view.shape.length !== 2 || view.shape[1] !== columns) {
      throw new ShapeError(`Cannot ${action} ${formatShape(view.shape)}: wanted rows of ${columns} ${what}`, [view.shape]);
    }
    return castTo(view, "float64");
  }

  /** Disposes of the centred data. */
  #scores(centred: View): View {
    const { components, deviations } = this.#required("transform");
    const projected = through(centred, (data) => matmulViews(data, matrixTransposed(castTo(viewOf(components), "float64"))));
    return this.#whiten ? through(projected, (scores) => binaryOf(base, "divide", scores, viewOf(deviations))) : projected;
  }
}

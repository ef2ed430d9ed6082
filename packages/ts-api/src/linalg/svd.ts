import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { DiagonalOf, LeftOf, RightOf } from "../shape/matrices.ts";
import { rounded } from "./rounded.ts";
import { singularSystem } from "./singular-system.ts";

/** What `svd` is asked for. */
export interface SvdOptions {
  /** Whole orthonormal bases: u (…, m, m) and vh (…, n, n). Default: false, as many vectors as there are singular values. */
  readonly fullMatrices?: boolean | undefined;
}

/** What `svd` gives: column j of u and row j of vh belong to value j. */
export interface Svd<A extends ArrayLike> {
  readonly u: NDArray<FloatOf<DTypeOf<A>>, LeftOf<ShapeOf<A>>>;
  readonly s: NDArray<FloatOf<DTypeOf<A>>, DiagonalOf<ShapeOf<A>>>;
  readonly vh: NDArray<FloatOf<DTypeOf<A>>, RightOf<ShapeOf<A>>>;
}

/**
 * Singular values, descending, and orthonormal left and right vectors of a real matrix. A = U Σ Vᵀ.
 *
 * Shapes: (…, m, n) → u (…, m, k), s (…, k), vh (…, k, n), k = min(m, n); with `fullMatrices` u (…, m, m) and vh (…, n, n). Computed in float64, float32 for float32. Values are
 * within max(10, 2√n) eps ‖A‖, ‖UᵀU − I‖ and ‖VᵀV − I‖ ≤ 10 n eps whatever the rank; a matrix of 1e300 or 1e-300 is as good as one of 1. The sign of a pair of vectors is
 * arbitrary, but always the same.
 * Throws ShapeError for fewer than two dimensions, DTypeError for complex numbers, LinAlgError for NaN or infinity, ConvergenceError.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), chapter 8.
 *
 * @example
 * const { u, s, vh } = linalg.svd([[3, 0], [0, 4], [0, 0]]);
 * s.toArray(); // [4, 3]
 * [u.shape, vh.shape]; // [[3, 2], [2, 2]]
 */
export function svd<A extends ArrayLike>(a: A, { fullMatrices = false }: SvdOptions = {}): Svd<A> {
  const view = asView(a);
  const dtype = realDTypeOf(view.dtype, "svd");
  const { u, s, vh } = singularSystem("svd", view, fullMatrices ? "full" : "reduced");
  return { u: wrap(rounded(u, dtype)), s: wrap(rounded(s, dtype)), vh: wrap(rounded(vh, dtype)) };
}

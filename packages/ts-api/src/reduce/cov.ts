import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import { covariance } from "./covariance.ts";

/** Options of cov. */
export interface CovOptions {
  /** More variables, laid out as those of `x`. */
  readonly y?: ArrayLike | undefined;
  /** Rows are variables and columns observations; false: the other way round. Default: true. */
  readonly rowvar?: boolean | undefined;
  /** Divide by n instead of n − 1, where `ddof` does not say. Default: false. */
  readonly bias?: boolean | undefined;
  /** Delta degrees of freedom: the divisor is n − ddof. Default: 1, or 0 with `bias`. */
  readonly ddof?: number | undefined;
  /** How often each observation was made: integers. */
  readonly fweights?: ArrayLike | undefined;
  /** How much each observation counts. */
  readonly aweights?: ArrayLike | undefined;
}

/**
 * Covariance matrix of variables. C[i, j] = Σₖ wₖ (xᵢₖ − meanᵢ)(xⱼₖ − meanⱼ) / (n − ddof).
 *
 * Shapes: (m, n) → (m, m), (n) → (); `y` adds its variables to m. Always float64. As in NumPy fewer than ddof + 1 observations give infinities and NaN. Throws ShapeError,
 * DTypeError for complex numbers, RangeError for weights that are negative or, `fweights`, no integers.
 *
 * @example
 * cov([[0, 1, 2], [2, 1, 0]]).toArray(); // [[1, -1], [-1, 1]]
 * cov([1, 2, 3, 4], { bias: true }).item(); // 1.25
 */
export function cov(x: ArrayLike, options: CovOptions = {}): NDArray<"float64", Shape> {
  return scope(() => covariance("cov", x, options));
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { scalarsOf } from "../array/view.ts";
import { scope } from "../runtime/scope.ts";
import type { CovOptions } from "./cov.ts";
import { covariance } from "./covariance.ts";

/**
 * Correlation coefficients of variables (Pearson's). R[i, j] = C[i, j] / √(C[i, i]·C[j, j]) with C of {@link cov}, within [−1, 1].
 *
 * Shapes: (m, n) → (m, m), (n) → (); `y` adds its variables to m. Always float64. NaN for a variable that is constant. Throws ShapeError, DTypeError for complex numbers.
 *
 * @example
 * corrcoef([[0, 1, 2], [2, 1, 0]]).toArray(); // [[1, -1], [-1, 1]]
 */
export function corrcoef(x: ArrayLike, options: Pick<CovOptions, "y" | "rowvar"> = {}): NDArray<"float64", Shape> {
  return scope(() => {
    const view = asView(covariance("corrcoef", x, options));
    const [m = 1] = view.shape;
    const scalars = scalarsOf(view);
    const deviations = Array.from({ length: m }, (_, i) => Math.sqrt(scalars[i * m + i] as number));
    for (const [i, row] of deviations.entries()) {
      for (const [j, column] of deviations.entries()) {
        const ratio =
          i === j ? (scalars[i * m + i] as number) / (scalars[i * m + i] as number) : (scalars[i * m + j] as number) / row / column;
        scalars[i * m + j] = Math.min(1, Math.max(-1, ratio));
      }
    }
    return wrap(view);
  });
}

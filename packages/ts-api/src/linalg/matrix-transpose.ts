import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { matricesDims, type TransposedOf } from "../shape/matrices.ts";

/**
 * The transpose of a matrix, or of every matrix of a stack: a view. B[…, i, j] = A[…, j, i].
 *
 * Shapes: (…, m, n) → (…, n, m). Throws ShapeError for fewer than two dimensions.
 *
 * @example
 * linalg.matrixTranspose([[1, 2], [3, 4]]).toArray(); // [[1, 3], [2, 4]]
 * linalg.matrixTranspose(zeros([5, 2, 3])).shape; // [5, 3, 2]
 */
export function matrixTranspose<A extends ArrayLike>(a: A): NDArray<DTypeOf<A>, TransposedOf<ShapeOf<A>>> {
  const view = asView(a);
  matricesDims(view.shape, "matrixTranspose");
  return wrap(swapAxes(view, -2, -1));
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { triangleOf } from "./triangle.ts";

/**
 * The upper triangle of a matrix, or of each of a stack: elements on and above diagonal k, zeros elsewhere. Diagonal 1 is the one above the main one, −1 the one below it.
 *
 * Shapes: (…, m, n) → the same; (n,) → (n, n). Throws ShapeError for a 0-d array.
 *
 * @example
 * triu([[1, 2], [3, 4]]).toArray(); // [[1, 2], [0, 4]]
 */
export function triu<A extends ArrayLike>(a: A, k = 0): NDArray<DTypeOf<A>, Shape> {
  return wrap(triangleOf(asView(a), k, "upper"));
}

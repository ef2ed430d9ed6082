import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { flip } from "./flip.ts";

/**
 * An array with left and right exchanged: its columns in reverse order, a view.
 *
 * Shapes: (m, n, …) → (m, n, …). Throws AxisError for an array of fewer than two dimensions.
 *
 * @example
 * fliplr([[1, 2], [3, 4]]).toArray(); // [[2, 1], [4, 3]]
 */
export function fliplr<A extends ArrayLike>(a: A): NDArray<DTypeOf<A>, ShapeOf<A>> {
  return flip(a, { axis: 1 });
}

import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { flip } from "./flip.ts";

/**
 * An array with top and bottom exchanged: its rows in reverse order, a view.
 *
 * Shapes: (m, …) → (m, …). Throws AxisError for an array of fewer than one dimension.
 *
 * @example
 * flipud([[1, 2], [3, 4]]).toArray(); // [[3, 4], [1, 2]]
 */
export function flipud<A extends ArrayLike>(a: A): NDArray<DTypeOf<A>, ShapeOf<A>> {
  return flip(a, { axis: 0 });
}

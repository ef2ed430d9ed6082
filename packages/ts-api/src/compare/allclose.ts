import { asView } from "../array/as-view.ts";
import type { ArrayLike } from "../array/types.ts";
import { scalarsOf } from "../array/view.ts";
import { type ClosenessOptions, closeness } from "./isclose.ts";

/**
 * Whether two arrays are nearly equal everywhere. |a − b| ≤ atol + rtol · |b| for all elements, as `isclose`.
 *
 * Shapes: NumPy's broadcasting. Throws ShapeError when the shapes do not broadcast.
 *
 * @example
 * allclose([1, 2], [1.000001, 2]); // true
 */
export function allclose(a: ArrayLike, b: ArrayLike, options: ClosenessOptions = {}): boolean {
  const near = closeness(asView(a), asView(b), options, "allclose");
  const all = !scalarsOf(near).includes(0);
  near.storage.dispose();
  return all;
}

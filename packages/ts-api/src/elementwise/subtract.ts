import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import { binary } from "./binary.ts";

/**
 * Difference, element by element, broadcast. a − b. `int32` wraps around.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast.
 *
 * @example
 * subtract([5, 7], 2).toArray(); // [3, 5]
 */
export function subtract<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B,
): NDArray<PromoteOf<A, B>, Broadcast<ShapeOf<A>, ShapeOf<B>>> {
  return wrap(binary("subtract", a, b));
}

import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import { binary } from "./binary.ts";

/**
 * The larger of two, element by element, broadcast. max(a, b). NaN if either is NaN. Complex numbers have no order: DTypeError.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast.
 *
 * @example
 * maximum([1, NaN, 3], 2).toArray(); // [2, NaN, 3]
 */
export function maximum<A extends ArrayLike, B extends ArrayLike>(a: A, b: B): NDArray<PromoteOf<A, B>, Broadcast<ShapeOf<A>, ShapeOf<B>>> {
  return wrap(binary("maximum", a, b));
}

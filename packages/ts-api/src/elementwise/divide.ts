import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import { binary } from "./binary.ts";

/**
 * Quotient, element by element, broadcast. a / b. Integers give float64; division by zero gives ±Infinity or NaN, as IEEE 754 says.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast.
 *
 * @example
 * divide([1, -1, 0], 0).toArray(); // [Infinity, -Infinity, NaN]
 */
export function divide<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B,
): NDArray<FloatOf<PromoteOf<A, B>>, Broadcast<ShapeOf<A>, ShapeOf<B>>> {
  return wrap(binary("divide", a, b));
}

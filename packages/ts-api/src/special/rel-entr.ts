import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Summand of a relative entropy, element by element, broadcast. x ln(x/y); 0 where x is 0 and y ≥ 0, ∞ elsewhere outside of x, y > 0. Relatively accurate where x and y are nearly equal.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers.
 *
 * @example
 * special.relEntr([0.5, 0, 1], [0.25, 0, 0]).toArray(); // [0.34657359027997264, 0, Infinity]
 */
export function relEntr<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  y: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<A, B>>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return pointwise("relEntr", [x, y], options);
}

import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Complement of the regularised incomplete beta function. 1 − I_x(a, b), computed as such where it is small.
 *
 * Relative error below 1e-13 for a and b up to 1000, 1e-10 beyond. NaN for x outside of [0, 1] and negative parameters.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers. Source: series and continued fraction (DiDonato, Morris, ACM TOMS 18, 1992), an integral for large parameters.
 *
 * @example
 * special.betaincc(2, 50, [0, 0.5, 1]).toArray(); // [1, 2.309263891220325e-14, 0]
 */
export function betaincc<A extends ArrayLike, B extends ArrayLike, X extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  x: X & BroadcastFits<Broadcast<ShapeOf<A>, ShapeOf<B>>, ShapeOf<X>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<NDArray<PromoteOf<A, B>>, X>>, Broadcast<Broadcast<ShapeOf<A>, ShapeOf<B>>, ShapeOf<X>>>> {
  return pointwise("betaincc", [a, b, x], options);
}

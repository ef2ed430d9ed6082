import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Inverse of `betaincc` with respect to x: the x from 0 to 1 at which 1 − I_x(a, b) = q, to a relative error of 1e-12.
 *
 * NaN for q outside of [0, 1] and for parameters that are not positive.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers. Source: Halley's method in the logarithm of the odds.
 *
 * @example
 * special.betainccinv(2, 5, [0.5, 1e-300]).toArray(); // [0.26444998329566, 1]
 */
export function betainccinv<A extends ArrayLike, B extends ArrayLike, X extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  q: X & BroadcastFits<Broadcast<ShapeOf<A>, ShapeOf<B>>, ShapeOf<X>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<NDArray<PromoteOf<A, B>>, X>>, Broadcast<Broadcast<ShapeOf<A>, ShapeOf<B>>, ShapeOf<X>>>> {
  return pointwise("betainccinv", [a, b, q], options);
}

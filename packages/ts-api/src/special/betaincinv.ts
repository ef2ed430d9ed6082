import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Inverse of `betainc` with respect to x: the x from 0 to 1 at which I_x(a, b) = p, to a relative error of 1e-12.
 *
 * NaN for p outside of [0, 1] and for parameters that are not positive. Above ½, `betainccinv(a, b, 1 − p)` keeps the digits that 1 − p has lost.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers. Source: Halley's method in the logarithm of the odds.
 *
 * @example
 * special.betaincinv(2, 5, [0.5, 1e-300]).toArray(); // [0.26444998329566, 2.5819888974715128e-151]
 */
export function betaincinv<A extends ArrayLike, B extends ArrayLike, X extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  p: X & BroadcastFits<Broadcast<ShapeOf<A>, ShapeOf<B>>, ShapeOf<X>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<NDArray<PromoteOf<A, B>>, X>>, Broadcast<Broadcast<ShapeOf<A>, ShapeOf<B>>, ShapeOf<X>>>> {
  return pointwise("betaincinv", [a, b, p], options);
}

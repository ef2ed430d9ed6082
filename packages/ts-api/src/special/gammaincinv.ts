import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Inverse of `gammainc` with respect to x: the x ≥ 0 at which P(a, x) = p, to a relative error of 1e-12.
 *
 * 0 at p = 0, ∞ at p = 1, NaN for p outside of [0, 1] and for a that is not positive. Above ½, `gammainccinv(a, 1 − p)` keeps the digits that 1 − p has lost.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers. Source: Halley's method in ln x (Gil, Segura, Temme 2012).
 *
 * @example
 * special.gammaincinv(2.5, [0.5, 1e-300]).toArray(); // [2.175730095547763, 1.6167038902915902e-120]
 */
export function gammaincinv<A extends ArrayLike, X extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  p: X & BroadcastFits<ShapeOf<A>, ShapeOf<X>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<A, X>>, Broadcast<ShapeOf<A>, ShapeOf<X>>>> {
  return pointwise("gammaincinv", [a, p], options);
}

import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Regularised upper incomplete gamma function. Q(a, x) = 1/Γ(a) ∫ₓ^∞ t^(a−1) e^−t dt = 1 − P(a, x), computed as such where it is small.
 *
 * Relative error below 1e-13 for a up to 1000, 1e-10 beyond. NaN for negative arguments.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers. Source: Temme's uniform expansion, series and continued fraction (Gil, Segura, Temme, SIAM J. Sci. Comput. 34, 2012).
 *
 * @example
 * special.gammaincc(2, [0, 1, 600]).toArray(); // [1, 0.7357588823428847, 1.5928883283555906e-258]
 */
export function gammaincc<A extends ArrayLike, X extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  x: X & BroadcastFits<ShapeOf<A>, ShapeOf<X>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<A, X>>, Broadcast<ShapeOf<A>, ShapeOf<X>>>> {
  return pointwise("gammaincc", [a, x], options);
}

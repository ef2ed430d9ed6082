import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Regularised lower incomplete gamma function. P(a, x) = 1/Γ(a) ∫₀ˣ t^(a−1) e^−t dt, the probability that a gamma variable of shape a is at most x.
 *
 * Relative error below 1e-13 for a up to 1000, 1e-10 beyond; small values are computed as such. NaN for negative arguments.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers. Source: Temme's uniform expansion, series and continued fraction (Gil, Segura, Temme, SIAM J. Sci. Comput. 34, 2012).
 *
 * @example
 * special.gammainc([0.5, 1, 20], 1).toArray(); // [0.842700792949715, 0.6321205588285578, 1.5875276010732629e-19]
 */
export function gammainc<A extends ArrayLike, X extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  x: X & BroadcastFits<ShapeOf<A>, ShapeOf<X>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<A, X>>, Broadcast<ShapeOf<A>, ShapeOf<X>>>> {
  return pointwise("gammainc", [a, x], options);
}

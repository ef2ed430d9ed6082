import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Summand of a Kullback–Leibler divergence of measures that need not sum to 1, element by element, broadcast. x ln(x/y) − x + y, never negative; y where x is 0 and y ≥ 0, ∞ elsewhere outside of x, y > 0.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers.
 *
 * @example
 * special.klDiv([1, 0], [1, 0.5]).toArray(); // [0, 0.5]
 */
export function klDiv<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  y: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<A, B>>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return pointwise("klDiv", [x, y], options);
}

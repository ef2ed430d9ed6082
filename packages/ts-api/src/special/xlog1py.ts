import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { pointwise } from "./pointwise.ts";

/**
 * A number times the logarithm of one plus another, element by element, broadcast. x ln(1 + y), and 0 where x is 0, whatever y is but NaN.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers.
 *
 * @example
 * special.xlog1py([0, 2], [-1, 1e-20]).toArray(); // [0, 2e-20]
 */
export function xlog1py<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  y: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<A, B>>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return pointwise("xlog1py", [x, y], options);
}

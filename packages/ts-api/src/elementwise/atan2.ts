import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import { binary } from "./binary.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Angle of the point (x, y) from the positive x axis, element by element, broadcast; in [−π, π], the signs of zeros and infinities taken into account. Within 1 ulp
 * in both precisions.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers.
 *
 * @example
 * atan2([1, -1, 0], [1, 0, -2]).toArray(); // [0.7853981633974483, -1.5707963267948966, 3.141592653589793]
 */
export function atan2<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  y: A,
  x: B,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<A, B>>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return binary(math, "atan2", y, x, options);
}

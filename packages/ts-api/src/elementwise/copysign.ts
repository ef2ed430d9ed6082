import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { binary } from "./binary.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * The magnitude of the first with the sign of the second, element by element, broadcast. |a| · sgn b, of −0 the sign too.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers.
 *
 * @example
 * copysign([1, -2], [-0, 3]).toArray(); // [-1, 2]
 */
export function copysign<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<A, B>>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return binary(math, "copysign", a, b, options);
}

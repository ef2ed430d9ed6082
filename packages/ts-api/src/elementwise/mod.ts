import { base } from "@genmath/core-wasm/base";
import type { SumOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { binary } from "./binary.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Remainder with the sign of the divisor, element by element, broadcast. a − b·⌊a / b⌋. By zero it is NaN, of integers 0, as in NumPy.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, booleans give int32; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers.
 *
 * @example
 * mod([7, -7], 3).toArray(); // [1, 2]
 */
export function mod<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<SumOf<PromoteOf<A, B>>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return binary(base, "mod", a, b, options);
}

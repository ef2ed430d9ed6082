import { base } from "@genmath/core-wasm/base";
import type { SumOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { binary } from "./binary.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Quotient rounded down, element by element, broadcast. ⌊a / b⌋. Integers divided by zero give 0, as in NumPy.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, booleans give int32; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers.
 *
 * @example
 * floorDivide([7, -7], 2).toArray(); // [3, -4]
 */
export function floorDivide<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<SumOf<PromoteOf<A, B>>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return binary(base, "floorDivide", a, b, options);
}

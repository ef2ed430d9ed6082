import { base } from "@genmath/core-wasm/base";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { binary } from "./binary.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Quotient, element by element, broadcast. a / b. Division by zero gives ±Infinity or NaN, as IEEE 754 says.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion, integers give float64; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast.
 *
 * @example
 * divide([1, -1, 0], 0).toArray(); // [Infinity, -Infinity, NaN]
 */
export function divide<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<PromoteOf<A, B>>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return binary(base, "divide", a, b, options);
}

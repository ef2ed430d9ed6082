import { math } from "@genmath/core-wasm/math";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { binary } from "./binary.ts";
import { ORDERED } from "./kernel.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * The smaller of two, element by element, broadcast; where one is NaN, the other.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers.
 *
 * @example
 * fmin([1, NaN, 3], 2).toArray(); // [1, 2, 2]
 */
export function fmin<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<PromoteOf<A, B>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return binary(math, "fmin", a, b, options, ORDERED);
}

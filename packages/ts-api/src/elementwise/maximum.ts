import { base } from "@genmath/core-wasm/base";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { binary } from "./binary.ts";
import { ORDERED } from "./kernel.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * The larger of two, element by element, broadcast. max(a, b). NaN if either is NaN.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers.
 *
 * @example
 * maximum([1, NaN, 3], 2).toArray(); // [2, NaN, 3]
 */
export function maximum<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<PromoteOf<A, B>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return binary(base, "maximum", a, b, options, ORDERED);
}

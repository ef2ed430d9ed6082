import { base } from "@genmath/core-wasm/base";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { binary } from "./binary.ts";
import { ORDER } from "./kernel.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Whether the first is greater than the second, element by element, broadcast. a > b. NaN compares false.
 *
 * Shapes: NumPy's broadcasting. Element type: bool.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for complex numbers.
 *
 * @example
 * greater([1, 2, 3], 2).toArray(); // [false, false, true]
 */
export function greater<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<"bool", Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return binary(base, "less", b, a, options, ORDER);
}

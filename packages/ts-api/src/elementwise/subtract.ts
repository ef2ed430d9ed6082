import { base } from "@genmath/core-wasm/base";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { binary } from "./binary.ts";
import type { Rule } from "./kernel.ts";
import type { OutOptions, ResultOf } from "./result.ts";

const NUMBERS: Rule = { instead: "use notEqual for either but not both" };

/**
 * Difference, element by element, broadcast. a − b. `int32` wraps around.
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast, DTypeError for two boolean arrays.
 *
 * @example
 * subtract([5, 7], 2).toArray(); // [3, 5]
 */
export function subtract<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<PromoteOf<A, B>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return binary(base, "subtract", a, b, options, NUMBERS);
}

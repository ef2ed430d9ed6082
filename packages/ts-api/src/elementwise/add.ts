import { base } from "@genmath/core-wasm/base";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, PromoteOf, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { binary } from "./binary.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Sum, element by element, broadcast. a + b. `int32` wraps around, of booleans it is "or".
 *
 * Shapes: NumPy's broadcasting. Element type: NumPy 2's promotion; a plain number does not widen an array's type.
 * Throws ShapeError when the shapes do not broadcast.
 *
 * @example
 * add([1, 2], [[10], [20]]).toArray(); // [[11, 12], [21, 22]]
 */
export function add<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<PromoteOf<A, B>, Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return binary(base, "add", a, b, options);
}

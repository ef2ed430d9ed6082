import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { operandOf } from "./binary.ts";
import { logicalOf } from "./logical.ts";
import { handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";

/**
 * Whether both are true, element by element, broadcast; anything but 0 is true, NaN too.
 *
 * Shapes: NumPy's broadcasting. Element type: bool.
 * Throws ShapeError when the shapes do not broadcast.
 *
 * @example
 * logicalAnd([0, 0, 2], [0, 1, 1]).toArray(); // [false, false, true]
 */
export function logicalAnd<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<"bool", Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return handleOf(logicalOf("multiply", operandOf(a), operandOf(b), outOf(options)), options.out);
}

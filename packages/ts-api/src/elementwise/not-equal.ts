import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, Broadcast, ShapeOf } from "../array/types.ts";
import type { BroadcastFits } from "../shape/broadcast-fits.ts";
import { notEqualOf } from "./answers.ts";
import { operandOf } from "./binary.ts";
import { handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";

/**
 * Whether two differ, element by element, broadcast. a ≠ b. NaN differs from everything, itself included.
 *
 * Shapes: NumPy's broadcasting. Element type: bool.
 * Throws ShapeError when the shapes do not broadcast.
 *
 * @example
 * notEqual([1, 2], 2).toArray(); // [true, false]
 */
export function notEqual<A extends ArrayLike, B extends ArrayLike, O extends NDArray | undefined = undefined>(
  a: A,
  b: B & BroadcastFits<ShapeOf<A>, ShapeOf<B>>,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<"bool", Broadcast<ShapeOf<A>, ShapeOf<B>>>> {
  return handleOf(notEqualOf(operandOf(a), operandOf(b), outOf(options)), options.out);
}

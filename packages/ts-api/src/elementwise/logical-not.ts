import { asView } from "../array/as-view.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { logicalNotOf } from "./answers.ts";
import { handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";

/**
 * Whether each element is 0.
 *
 * Element type: bool.
 *
 * @example
 * logicalNot([0, 2]).toArray(); // [true, false]
 */
export function logicalNot<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<"bool", ShapeOf<A>>> {
  return handleOf(logicalNotOf(asView(x), outOf(options)), options.out);
}

import { asView } from "../array/as-view.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { isnanOf } from "./answers.ts";
import { handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";

/**
 * Whether each element is not a number. Of a complex number: whether a part is.
 *
 * Element type: bool.
 *
 * @example
 * isnan([1, NaN, Infinity]).toArray(); // [false, true, false]
 */
export function isnan<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<"bool", ShapeOf<A>>> {
  return handleOf(isnanOf(asView(x), outOf(options)), options.out);
}

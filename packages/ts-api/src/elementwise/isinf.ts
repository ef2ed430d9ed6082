import { asView } from "../array/as-view.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { isinfOf } from "./finite.ts";
import { handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";

/**
 * Whether each element is infinite. Of a complex number: whether a part is.
 *
 * Element type: bool.
 *
 * @example
 * isinf([1, NaN, -Infinity]).toArray(); // [false, false, true]
 */
export function isinf<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<"bool", ShapeOf<A>>> {
  return handleOf(isinfOf(asView(x), outOf(options)), options.out);
}

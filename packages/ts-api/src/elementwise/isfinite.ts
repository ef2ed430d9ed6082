import { asView } from "../array/as-view.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { isfiniteOf } from "./finite.ts";
import { handleOf, type OutOptions, outOf, type ResultOf } from "./result.ts";

/**
 * Whether each element is neither infinite nor NaN. Of a complex number: whether both parts are finite.
 *
 * Element type: bool.
 *
 * @example
 * isfinite([1, NaN, Infinity]).toArray(); // [true, false, false]
 */
export function isfinite<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<"bool", ShapeOf<A>>> {
  return handleOf(isfiniteOf(asView(x), outOf(options)), options.out);
}

import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { reshape, reshaped } from "./reshape.ts";

/**
 * All elements in one dimension, row-major: a view where the layout allows, else a copy.
 *
 * @example
 * ravel([[1, 2], [3, 4]]).toArray(); // [1, 2, 3, 4]
 */
export function ravel<A extends ArrayLike>(a: A): NDArray<DTypeOf<A>, readonly [number]> {
  return reshape(a, [-1]);
}

/** The same for a view. */
export function raveled(view: View): View {
  return view.shape.length === 1 ? view : reshaped(view, [view.size]);
}

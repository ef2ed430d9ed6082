import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf } from "../array/types.ts";
import { distinctValues } from "./distinct.ts";
import { selectMembers } from "./membership.ts";

/**
 * The different elements of the first array that are not in the second, sorted.
 *
 * Shapes: any, and any → (count,).
 *
 * @example
 * setdiff1d([1, 2, 3, 2, 4], [3, 4]).toArray(); // [1, 2]
 */
export function setdiff1d<A extends ArrayLike, B extends ArrayLike>(a: A, b: B): NDArray<DTypeOf<A>, readonly [number]> {
  const list = distinctValues(asView(a));
  const out = selectMembers(list, asView(b), true);
  list.storage.dispose();
  return wrap(out);
}

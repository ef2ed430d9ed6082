import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { type Promote, promote } from "../array/promote.ts";
import type { ArrayLike, DTypeOf } from "../array/types.ts";
import { distinctValues } from "./distinct.ts";
import { selectMembers } from "./membership.ts";

/**
 * The different elements that two arrays have in common, sorted. NaN equals nothing, and is not among them.
 *
 * Shapes: any, and any → (count,).
 *
 * @example
 * intersect1d([1, 3, 4, 3], [3, 1, 2]).toArray(); // [1, 3]
 */
export function intersect1d<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B,
): NDArray<Promote<DTypeOf<A>, DTypeOf<B>>, readonly [number]> {
  const [x, y] = [asView(a), asView(b)];
  const list = distinctValues(castTo(x, promote(x.dtype, y.dtype)));
  const out = selectMembers(list, y, false);
  list.storage.dispose();
  return wrap(out);
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { Promote } from "../array/promote.ts";
import type { ArrayLike, DTypeOf } from "../array/types.ts";
import { distinctValues } from "./distinct.ts";
import { joined } from "./membership.ts";

/**
 * The different elements of two arrays together, sorted. All NaN are one.
 *
 * Shapes: any, and any → (count,).
 *
 * @example
 * union1d([3, 1], [2, 1]).toArray(); // [1, 2, 3]
 */
export function union1d<A extends ArrayLike, B extends ArrayLike>(a: A, b: B): NDArray<Promote<DTypeOf<A>, DTypeOf<B>>, readonly [number]> {
  const all = joined(asView(a), asView(b));
  const out = distinctValues(all);
  all.storage.dispose();
  return wrap(out);
}

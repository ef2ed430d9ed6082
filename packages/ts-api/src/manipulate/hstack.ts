import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import { atLeast1d } from "./at-least.ts";
import { join } from "./join.ts";

/**
 * Arrays beside each other: along the second axis, vectors along their only one.
 *
 * Shapes: (k, m, …), (k, n, …) → (k, m + n, …); vectors (m,), (n,) → (m + n,). Throws ShapeError for shapes that do not fit or an empty list.
 *
 * @example
 * hstack([[1, 2], [3]]).toArray(); // [1, 2, 3]
 */
export function hstack<const A extends readonly ArrayLike[]>(arrays: A): NDArray<PromoteAll<A>, Shape> {
  const views = arrays.map((a) => atLeast1d(asView(a)));
  return wrap(join(views, views[0]?.shape.length === 1 ? 0 : 1, "hstack"));
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import { atLeast3d } from "./at-least.ts";
import { join } from "./join.ts";

/**
 * Arrays behind each other: along the third axis.
 *
 * Shapes: (k, l, m), (k, l, n) → (k, l, m + n); matrices (k, l) count as (k, l, 1), vectors (l,) as (1, l, 1). Throws ShapeError for shapes that do not fit or an empty list.
 *
 * @example
 * dstack([[1, 2], [3, 4]]).toArray(); // [[[1, 3], [2, 4]]]
 */
export function dstack<const A extends readonly ArrayLike[]>(arrays: A): NDArray<PromoteAll<A>, Shape> {
  return wrap(
    join(
      arrays.map((a) => atLeast3d(asView(a))),
      2,
      "dstack",
    ),
  );
}

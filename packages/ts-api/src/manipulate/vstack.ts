import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import { atLeast2d } from "./at-least.ts";
import { join } from "./join.ts";

/**
 * Arrays above each other: along the first axis, vectors as rows.
 *
 * Shapes: (m, …), (n, …) → (m + n, …); vectors (n,) count as (1, n). Throws ShapeError for shapes that do not fit or an empty list.
 *
 * @example
 * vstack([[1, 2], [3, 4]]).toArray(); // [[1, 2], [3, 4]]
 */
export function vstack<const A extends readonly ArrayLike[]>(arrays: A): NDArray<PromoteAll<A>, Shape> {
  return wrap(
    join(
      arrays.map((a) => atLeast2d(asView(a))),
      0,
      "vstack",
    ),
  );
}

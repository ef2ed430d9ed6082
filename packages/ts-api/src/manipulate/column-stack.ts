import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import { asColumn } from "./at-least.ts";
import { join } from "./join.ts";

/**
 * Vectors as the columns of a matrix; matrices are put beside them.
 *
 * Shapes: (m,), (m, n) → (m, 1 + n). Throws ShapeError for shapes that do not fit or an empty list.
 *
 * @example
 * columnStack([[1, 2], [3, 4]]).toArray(); // [[1, 3], [2, 4]]
 */
export function columnStack<const A extends readonly ArrayLike[]>(arrays: A): NDArray<PromoteAll<A>, Shape> {
  return wrap(
    join(
      arrays.map((a) => asColumn(asView(a))),
      1,
      "columnStack",
    ),
  );
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import { normalizeAxis } from "../shape/axis.ts";
import { assertStackable } from "../shape/join.ts";
import { withAxes } from "./expand-dims.ts";
import { join } from "./join.ts";

/**
 * Arrays of one shape along a new axis.
 *
 * Shapes: n times (…) → (n, …), or with n at `axis` of the result. The element type holds all of them. Throws ShapeError for shapes that differ or an empty list, AxisError.
 *
 * @example
 * stack([[1, 2], [3, 4]]).toArray(); // [[1, 2], [3, 4]]
 * stack([[1, 2], [3, 4]], { axis: -1 }).toArray(); // [[1, 3], [2, 4]]
 */
export function stack<const A extends readonly ArrayLike[]>(
  arrays: A,
  { axis = 0 }: { readonly axis?: number } = {},
): NDArray<PromoteAll<A>, Shape> {
  const views = arrays.map(asView);
  assertStackable(views.map((view) => view.shape));
  const place = normalizeAxis(axis, [1, ...(views[0]?.shape ?? [])]);
  return wrap(
    join(
      views.map((view) => withAxes(view, [place])),
      place,
      "stack",
    ),
  );
}

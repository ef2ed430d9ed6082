import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import { join } from "./join.ts";
import { raveled } from "./ravel.ts";

/**
 * Arrays one after the other along an axis that they have; `axis: null` flattens them first.
 *
 * Shapes: (…, m, …), (…, n, …) → (…, m + n, …), all other dimensions equal. The element type holds all of them. Throws ShapeError for shapes that do not fit or an empty
 * list, AxisError.
 *
 * @example
 * concatenate([[[1, 2]], [[3, 4]]]).toArray(); // [[1, 2], [3, 4]]
 * concatenate([[[1, 2]], [[3, 4]]], { axis: 1 }).toArray(); // [[1, 2, 3, 4]]
 */
export function concatenate<const A extends readonly ArrayLike[]>(
  arrays: A,
  { axis = 0 }: { readonly axis?: number | null } = {},
): NDArray<PromoteAll<A>, Shape> {
  const views = arrays.map(asView);
  return wrap(axis === null ? join(views.map(raveled), 0, "concatenate") : join(views, axis, "concatenate"));
}

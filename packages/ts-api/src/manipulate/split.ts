import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { normalizeAxis } from "../shape/axis.ts";
import { type Sections, splitBounds } from "../shape/split.ts";
import { between } from "./between.ts";

/**
 * Cuts an array into parts along an axis, 0 unless given: into so many equal ones, or at given places. The parts are views.
 *
 * Shapes: (…, n, …) → parts of (…, n / parts, …). Throws ShapeError when n does not divide (`arraySplit` makes unequal parts), AxisError.
 *
 * @example
 * split([1, 2, 3, 4], 2).map((part) => part.toArray()); // [[1, 2], [3, 4]]
 * split([1, 2, 3, 4], [1]).map((part) => part.toArray()); // [[1], [2, 3, 4]]
 */
export function split<A extends ArrayLike>(
  a: A,
  sections: Sections,
  { axis = 0 }: { readonly axis?: number } = {},
): NDArray<DTypeOf<A>, Shape>[] {
  return parts(a, sections, axis, true);
}

/** The body of split and arraySplit. */
export function parts<A extends ArrayLike>(a: A, sections: Sections, axis: number, even: boolean): NDArray<DTypeOf<A>, Shape>[] {
  const view = asView(a);
  const at = normalizeAxis(axis, view.shape);
  return splitBounds(view.shape, at, sections, even).map(([start, end]) => wrap(between(view, at, start, end)));
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape, ShapeOf } from "../array/types.ts";
import { restride, type View } from "../array/view.ts";
import { type Axes, normalizeAxes } from "../shape/axis.ts";

/** The shape with an axis of length 1 in front or behind. */
export type Expanded<S extends Shape, X> = number extends S["length"]
  ? Shape
  : X extends 0
    ? readonly [1, ...S]
    : X extends -1
      ? readonly [...S, 1]
      : Shape;

/**
 * New axes of length 1 at the given places of the result: a view.
 *
 * Shapes: axis 0: (…) → (1, …); axis −1: (…) → (…, 1). Throws AxisError, ShapeError for an axis that is named twice.
 *
 * @example
 * expandDims([1, 2], 0).toArray(); // [[1, 2]]
 * expandDims([1, 2], -1).toArray(); // [[1], [2]]
 */
export function expandDims<A extends ArrayLike, const X extends Axes>(a: A, axis: X): NDArray<DTypeOf<A>, Expanded<ShapeOf<A>, X>> {
  const view = asView(a);
  const rank = view.shape.length + (typeof axis === "number" ? 1 : axis.length);
  return wrap(withAxes(view, normalizeAxes(axis, new Array<number>(rank).fill(1), "expand")));
}

/** The view with axes of length 1 at these places of the result. */
export function withAxes(view: View, places: readonly number[]): View {
  const shape = [...view.shape];
  const strides = [...view.strides];
  for (const place of [...places].sort((a, b) => a - b)) {
    shape.splice(place, 0, 1);
    strides.splice(place, 0, 0);
  }
  return restride(view, shape, strides);
}

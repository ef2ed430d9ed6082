import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { restride, type View } from "../array/view.ts";
import { type Axes, normalizeAxes } from "../shape/axis.ts";

/**
 * The elements in reverse order along one axis, several, or all: a view.
 *
 * Shapes: (…) → (…). Throws AxisError, ShapeError for an axis that is named twice.
 *
 * @example
 * flip([1, 2, 3]).toArray(); // [3, 2, 1]
 * flip([[1, 2], [3, 4]], { axis: 0 }).toArray(); // [[3, 4], [1, 2]]
 */
export function flip<A extends ArrayLike>(a: A, { axis }: { readonly axis?: Axes } = {}): NDArray<DTypeOf<A>, ShapeOf<A>> {
  const view = asView(a);
  return wrap(flipped(view, axis === undefined ? view.shape.map((_, i) => i) : normalizeAxes(axis, view.shape, "flip")));
}

/** The same for a view. */
export function flipped(view: View, axes: readonly number[]): View {
  let { offset } = view;
  const strides = [...view.strides];
  for (const axis of axes) {
    const stride = strides[axis] as number;
    offset += stride * Math.max(0, (view.shape[axis] as number) - 1);
    strides[axis] = -stride;
  }
  return restride(view, view.shape, strides, view.size === 0 ? view.offset : offset);
}

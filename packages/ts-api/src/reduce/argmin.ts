import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import type { AxisOptions } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { placeOfExtreme } from "./extreme.ts";
import { orderedReduction } from "./order.ts";

/**
 * The index of the smallest element, along an axis or in the flattened array. The first of equals; the first NaN if there is one.
 *
 * Shapes: (…, n, …) → (…, …), int32. Throws AxisError, ShapeError for an empty axis, DTypeError for complex numbers.
 *
 * @example
 * argmin([3, 1, 1]).item(); // 1
 * argmin([[1, 5], [7, 2]], { axis: 1 }).toArray(); // [0, 1]
 */
export function argmin<A extends ArrayLike, const O extends AxisOptions = NoOptions>(
  x: A,
  options: Reducing<AxisOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<"int32", Reduced<ShapeOf<A>, O>> {
  const view = asView(x);
  const found = orderedReduction(view, options, "take the argmin");
  return wrap(placeOfExtreme("argmin", view, found));
}

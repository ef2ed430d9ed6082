import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { extreme } from "./extreme.ts";
import { orderedReduction } from "./order.ts";

/**
 * The largest element, over all axes, one or several. NaN if there is one.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). The element type stays. Throws AxisError, ShapeError for an empty axis, DTypeError for complex numbers
 * (they have no order).
 *
 * @example
 * max([[1, 5], [7, 2]], { axis: 0 }).toArray(); // [7, 5]
 * max([1, NaN, 2]).item(); // NaN
 */
export function max<A extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<ReduceOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<DTypeOf<A>, Reduced<ShapeOf<A>, O>> {
  const view = asView(x);
  const found = orderedReduction(view, options, "take the max");
  return wrap(extreme("max", view, found));
}

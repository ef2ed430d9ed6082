import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { assertReducible, type ReduceOptions, reduction } from "../shape/reduce.ts";
import { assertOrdered } from "./order.ts";
import { reduce } from "./reduce.ts";

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
export function max<A extends ArrayLike>(x: A, options: ReduceOptions = {}): NDArray<DTypeOf<A>, Shape> {
  const view = asView(x);
  assertOrdered(view.dtype, "take the max");
  const found = reduction(view.shape, options);
  assertReducible(found, view.shape, "take the max");
  return wrap(reduce("max", view, view.dtype, found));
}

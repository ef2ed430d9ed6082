import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { assertReducible, type ReduceOptions, reduction } from "../shape/reduce.ts";
import { assertOrdered } from "./order.ts";
import { reduce } from "./reduce.ts";

/**
 * The index of the largest element, over one axis or all (then of the flattened array). The first of equals; the first NaN if there is one.
 *
 * Shapes: (…, n, …) → (…, …), int32. Throws AxisError, ShapeError for an empty axis, DTypeError for complex numbers.
 *
 * @example
 * argmax([3, 9, 9]).item(); // 1
 * argmax([[1, 5], [7, 2]], { axis: 1 }).toArray(); // [1, 0]
 */
export function argmax<A extends ArrayLike>(x: A, options: ReduceOptions = {}): NDArray<"int32", Shape> {
  const view = asView(x);
  assertOrdered(view.dtype, "take the argmax");
  const found = reduction(view.shape, options);
  assertReducible(found, view.shape, "take the argmax");
  return wrap(reduce("argmax", view, "int32", found));
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { type ReduceOptions, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { reduce } from "./reduce.ts";
import { ofTruth } from "./truth.ts";

/**
 * How many elements are not 0, over all axes, one or several. NaN is not 0.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …), int32. Throws AxisError.
 *
 * @example
 * countNonzero([[0, 1, 7, 0], [3, 0, 2, 19]]).item(); // 5
 * countNonzero([[0, 1, 7, 0], [3, 0, 2, 19]], { axis: 1 }).toArray(); // [2, 3]
 */
export function countNonzero<A extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<ReduceOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<"int32", Reduced<ShapeOf<A>, O>> {
  return wrap(ofTruth(asView(x), (truth) => reduce("sum", truth, "int32", reduction(truth.shape, options))));
}

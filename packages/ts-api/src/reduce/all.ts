import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { type ReduceOptions, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { extreme } from "./extreme.ts";
import { ofTruth } from "./truth.ts";

/**
 * Whether no element is 0, over all axes, one or several. Of nothing true.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …), bool. NaN is not 0. Throws AxisError.
 *
 * @example
 * all([1, 2, 0]).item(); // false
 * all([[1, 1], [0, 1]], { axis: 1 }).toArray(); // [true, false]
 */
export function all<A extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<ReduceOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<"bool", Reduced<ShapeOf<A>, O>> {
  return wrap(ofTruth(asView(x), (truth) => extreme("min", truth, reduction(truth.shape, options))));
}

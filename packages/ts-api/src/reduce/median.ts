import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type FloatOf, floatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import { type ReduceOptions, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { medianOf } from "./median-of.ts";
import { assertOrdered } from "./order.ts";
import { rowsOf } from "./order-statistics.ts";

/**
 * The middle one of the sorted elements, over all axes, one or several; of an even number the mean of both. NaN where there is one, and of nothing.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). Integers and booleans give float64. Found by selection, without sorting: O(n). Throws AxisError, DTypeError for
 * complex numbers.
 *
 * @example
 * median([7, 1, 3]).item(); // 3
 * median([[10, 7, 4], [3, 2, 1]], { axis: 0 }).toArray(); // [6.5, 4.5, 2.5]
 */
export function median<A extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<ReduceOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<FloatOf<DTypeOf<A>>, Reduced<ShapeOf<A>, O>> {
  return scope(() => {
    const view = asView(x);
    assertOrdered(view.dtype, "take the median");
    const found = reduction(view.shape, options);
    return wrap(medianOf(rowsOf(castTo(view, floatOf(view.dtype)), found), found.shape));
  });
}

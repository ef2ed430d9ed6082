import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type FloatOf, floatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import { type ReduceOptions, reduction } from "../shape/reduce.ts";
import { medianOf } from "./median-of.ts";
import { assertOrdered } from "./order.ts";
import { rowsWithoutNaN } from "./order-statistics.ts";

/**
 * The median of the elements that are not NaN, over all axes, one or several. NaN where there are none.
 *
 * Shapes, types and errors as {@link median}.
 *
 * @example
 * nanmedian([7, NaN, 1, 3]).item(); // 3
 */
export function nanmedian<A extends ArrayLike>(x: A, options: ReduceOptions = {}): NDArray<FloatOf<DTypeOf<A>>, Shape> {
  return scope(() => {
    const view = asView(x);
    assertOrdered(view.dtype, "take the nanmedian");
    const found = reduction(view.shape, options);
    return wrap(medianOf(rowsWithoutNaN(castTo(view, floatOf(view.dtype)), found), found.shape));
  });
}

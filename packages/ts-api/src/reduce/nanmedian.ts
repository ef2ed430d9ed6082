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
import { rowsWithoutNaN } from "./order-statistics.ts";

/**
 * The median of the elements that are not NaN, over all axes, one or several. NaN where there are none.
 *
 * Shapes, types and errors as {@link median}.
 *
 * @example
 * nanmedian([7, NaN, 1, 3]).item(); // 3
 */
export function nanmedian<A extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<ReduceOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<FloatOf<DTypeOf<A>>, Reduced<ShapeOf<A>, O>> {
  return scope(() => {
    const view = asView(x);
    assertOrdered(view.dtype, "take the nanmedian");
    const found = reduction(view.shape, options);
    return wrap(medianOf(rowsWithoutNaN(castTo(view, floatOf(view.dtype)), found), found.shape));
  });
}

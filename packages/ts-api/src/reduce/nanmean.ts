import { asView } from "../array/as-view.ts";
import type { DType, FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { scalarsOf, type View } from "../array/view.ts";
import { scope } from "../runtime/scope.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { type Reduction, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { divideEach } from "./divide-each.ts";
import { inexact } from "./mean.ts";
import { reduce } from "./reduce.ts";
import { type SumOptions, sumView } from "./sum.ts";
import { type WithoutNaN, withoutNaN } from "./without-nan.ts";

/**
 * Arithmetic mean of the elements that are not NaN, over all axes, one or several. NaN where there are none.
 *
 * Shapes, types and errors as {@link mean}.
 *
 * @example
 * nanmean([1, NaN, 2]).item(); // 1.5
 */
export function nanmean<A extends ArrayLike, D extends DType = FloatOf<DTypeOf<A>>, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<SumOptions<D>, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<D, Reduced<ShapeOf<A>, O>> {
  return scope(() => {
    const view = inexact(asView(x), options.dtype, "nanmean");
    return wrap(meanOfPresent(withoutNaN(view, 0), reduction(view.shape, options)));
  });
}

/** The mean of what is present. */
export function meanOfPresent({ filled, present }: WithoutNaN, found: Reduction): View {
  const total = sumView(filled, found);
  return divideEach(total, scalarsOf(reduce("sum", present, "int32", found)));
}

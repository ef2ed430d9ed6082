import { asView } from "../array/as-view.ts";
import type { DType, SumOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { prodView } from "./prod.ts";
import { castedTo, type SumOptions } from "./sum.ts";
import { withoutNaN } from "./without-nan.ts";

/**
 * Product of the elements that are not NaN, over all axes, one or several. Of nothing 1.
 *
 * Shapes, types and errors as {@link prod}.
 *
 * @example
 * nanprod([2, NaN, 3]).item(); // 6
 */
export function nanprod<A extends ArrayLike, D extends DType = SumOf<DTypeOf<A>>, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<SumOptions<D>, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<D, Reduced<ShapeOf<A>, O>> {
  return scope(() => {
    const { filled } = withoutNaN(castedTo(asView(x), options.dtype), 1);
    return wrap(prodView(filled, reduction(filled.shape, options)));
  });
}

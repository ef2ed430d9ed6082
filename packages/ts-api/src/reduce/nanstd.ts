import { asView } from "../array/as-view.ts";
import type { DType, FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { inexact } from "./mean.ts";
import { nanvarianceView } from "./nanvariance.ts";
import { rootOfEach } from "./std.ts";
import type { VarianceOf, VarianceOptions } from "./variance.ts";

/**
 * Standard deviation of the elements that are not NaN, over all axes, one or several: the root of {@link nanvariance}.
 *
 * Shapes, types and errors as {@link std}.
 *
 * @example
 * nanstd([1, NaN, 5]).item(); // 2
 */
export function nanstd<A extends ArrayLike, D extends DType = FloatOf<DTypeOf<A>>, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<VarianceOptions<D>, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<VarianceOf<D>, Reduced<ShapeOf<A>, O>> {
  return scope(() => wrap(rootOfEach(nanvarianceView(inexact(asView(x), options.dtype, "nanstd"), options, options.ddof))));
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { extremeOfPresent } from "./extreme-of-present.ts";

/**
 * The largest element that is not NaN, over all axes, one or several. NaN where there is none.
 *
 * Shapes, types and errors as {@link max}.
 *
 * @example
 * nanmax([1, NaN, 2]).item(); // 2
 */
export function nanmax<A extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<ReduceOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<DTypeOf<A>, Reduced<ShapeOf<A>, O>> {
  return scope(() => wrap(extremeOfPresent("max", asView(x), options)));
}

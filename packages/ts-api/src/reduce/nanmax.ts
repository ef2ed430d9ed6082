import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { extremeOfPresent } from "./extreme-of-present.ts";

/**
 * The largest element that is not NaN, over all axes, one or several. NaN where there is none.
 *
 * Shapes, types and errors as {@link max}.
 *
 * @example
 * nanmax([1, NaN, 2]).item(); // 2
 */
export function nanmax<A extends ArrayLike>(x: A, options: ReduceOptions = {}): NDArray<DTypeOf<A>, Shape> {
  return scope(() => wrap(extremeOfPresent("max", asView(x), options)));
}

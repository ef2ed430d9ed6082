import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import type { AxisOptions } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { placeOfPresent } from "./extreme-of-present.ts";

/**
 * The index of the smallest element that is not NaN, along an axis or in the flattened array; the first of equals.
 *
 * Shapes, types and errors as {@link argmin}; ShapeError also where all is NaN.
 *
 * @example
 * nanargmin([NaN, 1, 2]).item(); // 1
 */
export function nanargmin<A extends ArrayLike, const O extends AxisOptions = NoOptions>(
  x: A,
  options: Reducing<AxisOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<"int32", Reduced<ShapeOf<A>, O>> {
  return scope(() => wrap(placeOfPresent("argmin", asView(x), options)));
}

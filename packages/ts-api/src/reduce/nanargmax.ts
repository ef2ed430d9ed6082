import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import type { AxisOptions } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { placeOfPresent } from "./extreme-of-present.ts";

/**
 * The index of the largest element that is not NaN, along an axis or in the flattened array; the first of equals.
 *
 * Shapes, types and errors as {@link argmax}; ShapeError also where all is NaN.
 *
 * @example
 * nanargmax([NaN, 1, 2]).item(); // 2
 */
export function nanargmax<A extends ArrayLike, const O extends AxisOptions = NoOptions>(
  x: A,
  options: Reducing<AxisOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<"int32", Reduced<ShapeOf<A>, O>> {
  return scope(() => wrap(placeOfPresent("argmax", asView(x), options)));
}

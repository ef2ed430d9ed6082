import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import type { AxisOptions } from "../shape/reduce.ts";
import { placeOfPresent } from "./extreme-of-present.ts";

/**
 * The index of the smallest element that is not NaN, along an axis or in the flattened array; the first of equals.
 *
 * Shapes, types and errors as {@link argmin}; ShapeError also where all is NaN.
 *
 * @example
 * nanargmin([NaN, 1, 2]).item(); // 1
 */
export function nanargmin(x: ArrayLike, options: AxisOptions = {}): NDArray<"int32", Shape> {
  return scope(() => wrap(placeOfPresent("argmin", asView(x), options)));
}

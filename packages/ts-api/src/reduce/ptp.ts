import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { DTypeError } from "../errors/errors.ts";
import { scope } from "../runtime/scope.ts";
import { assertReducible, type ReduceOptions, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { assertOrdered } from "./order.ts";
import { reduce } from "./reduce.ts";

/**
 * Range of the elements ("peak to peak"), over all axes, one or several: max − min. NaN if there is one.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). The element type stays. Throws AxisError, ShapeError for an empty axis, DTypeError for booleans and complex
 * numbers.
 *
 * @example
 * ptp([4, 9, 2, 10]).item(); // 8
 * ptp([[4, 9], [2, 10]], { axis: 0 }).toArray(); // [2, 1]
 */
export function ptp<A extends ArrayLike, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<ReduceOptions, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<DTypeOf<A>, Reduced<ShapeOf<A>, O>> {
  const view = asView(x);
  const { dtype } = view;
  assertOrdered(dtype, "take the ptp");
  if (dtype === "bool") throw new DTypeError("Cannot take the ptp of bool: booleans have no difference, wanted numbers", [dtype]);
  const found = reduction(view.shape, options);
  assertReducible(found, view.shape, "take the ptp");
  return scope(() => wrap(binaryOf(base, "subtract", reduce("max", view, dtype, found), reduce("min", view, dtype, found))));
}

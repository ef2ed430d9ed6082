import { asView } from "../array/as-view.ts";
import type { DType, FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import type { DiscreteMethod, QuantileMethod } from "./quantile-methods.ts";
import { quantileView } from "./quantile-view.ts";

/** Options of quantiles and percentiles. */
export interface QuantileOptions<M extends QuantileMethod = QuantileMethod> extends ReduceOptions {
  /** What a quantile between two elements is: one of NumPy's thirteen definitions. Default: "linear". */
  readonly method?: M | undefined;
}

/** The type of a quantile: as in NumPy one of the elements has theirs, a number between two is float64, or float32 where `q` is one plain number. */
export type QuantileOf<A, Q, M extends QuantileMethod> = [M] extends [DiscreteMethod]
  ? DTypeOf<A>
  : [Q] extends [number]
    ? FloatOf<DTypeOf<A>>
    : "float64";

/**
 * Quantiles of the elements, over all axes, one or several: what the share q of them is not above. NaN where there is one.
 *
 * Shapes: (…, n, …), q → (q's dimensions, …, …), with `keepdims` (…, …, 1, …). By default on the line between neighbours, at (n − 1)·q of the sorted elements; the other
 * definitions are those of Hyndman & Fan (1996) by NumPy's names. Between infinite neighbours the limit, where NumPy has NaN. Found by selection, without sorting: O(n).
 * Throws RangeError for q outside of [0, 1] and for a method that does not exist, AxisError, ShapeError for an empty axis, DTypeError for complex numbers.
 *
 * @example
 * quantile([1, 2, 3, 4], 0.5).item(); // 2.5
 * quantile([1, 2, 3, 4], [0.25, 0.75]).toArray(); // [1.75, 3.25]
 * quantile([1, 2, 3, 4], 0.5, { method: "lower" }).item(); // 2
 */
export function quantile<A extends ArrayLike, Q extends ArrayLike, M extends QuantileMethod = "linear">(
  x: A,
  q: Q,
  options: QuantileOptions<M> = {},
): NDArray<QuantileOf<A, Q, M>, Shape> {
  return scope(() => wrap<QuantileOf<A, Q, M> & DType, Shape>(quantileView("quantile", asView(x), q, options)));
}

import { asView } from "../array/as-view.ts";
import type { DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import type { QuantileOf, QuantileOptions } from "./quantile.ts";
import type { QuantileMethod } from "./quantile-methods.ts";
import { quantileView } from "./quantile-view.ts";

/**
 * Percentiles of the elements, over all axes, one or several: quantiles with q in percent.
 *
 * Shapes, types, methods and errors as {@link quantile}; q from 0 to 100.
 *
 * @example
 * percentile([1, 2, 3, 4], 50).item(); // 2.5
 * percentile([[1, 5], [3, 9]], [0, 25], { axis: 0 }).toArray(); // [[1, 5], [1.5, 6]]
 */
export function percentile<A extends ArrayLike, Q extends ArrayLike, M extends QuantileMethod = "linear">(
  x: A,
  q: Q,
  options: QuantileOptions<M> = {},
): NDArray<QuantileOf<A, Q, M>, Shape> {
  return scope(() => wrap<QuantileOf<A, Q, M> & DType, Shape>(quantileView("percentile", asView(x), q, options)));
}

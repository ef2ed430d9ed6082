import { asView } from "../array/as-view.ts";
import type { DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { scope } from "../runtime/scope.ts";
import type { QuantileOf, QuantileOptions } from "./quantile.ts";
import type { QuantileMethod } from "./quantile-methods.ts";
import { quantileView } from "./quantile-view.ts";

/**
 * Quantiles of the elements that are not NaN, over all axes, one or several. NaN where there are none.
 *
 * Shapes, types, methods and errors as {@link quantile}.
 *
 * @example
 * nanquantile([4, NaN, 2], 0.5).item(); // 3
 */
export function nanquantile<A extends ArrayLike, Q extends ArrayLike, M extends QuantileMethod = "linear">(
  x: A,
  q: Q,
  options: QuantileOptions<M> = {},
): NDArray<QuantileOf<A, Q, M>, Shape> {
  return scope(() => wrap<QuantileOf<A, Q, M> & DType, Shape>(quantileView("nanquantile", asView(x), q, options)));
}

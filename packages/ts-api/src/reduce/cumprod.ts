import { asView } from "../array/as-view.ts";
import type { DType, SumOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { type CumulativeOptions, cumulative } from "./cumulative.ts";

/**
 * Running products along an axis, or of the flattened array. yₖ = x₀ · … · xₖ.
 *
 * Shapes: (…, n, …) → (…, n, …); without an axis (…) → (size). `int32` stays and wraps around; booleans are multiplied in int32. Throws AxisError.
 *
 * @example
 * cumprod([1, 2, 3]).toArray(); // [1, 2, 6]
 * cumprod([[1, 2], [3, 4]], { axis: 0 }).toArray(); // [[1, 2], [3, 8]]
 */
export function cumprod<A extends ArrayLike, D extends DType = SumOf<DTypeOf<A>>>(
  x: A,
  options: CumulativeOptions<D> = {},
): NDArray<D, Shape> {
  return wrap(cumulative("cumprod", asView(x), options));
}

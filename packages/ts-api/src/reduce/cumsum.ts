import { asView } from "../array/as-view.ts";
import type { DType, SumOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { type CumulativeOptions, cumulative } from "./cumulative.ts";

/**
 * Running sums along an axis, or of the flattened array. yₖ = x₀ + … + xₖ.
 *
 * Shapes: (…, n, …) → (…, n, …); without an axis (…) → (size). Each sum is as accurate as {@link sum}'s. `int32` stays and wraps around; booleans are
 * counted in int32. Throws AxisError.
 *
 * @example
 * cumsum([1, 2, 3]).toArray(); // [1, 3, 6]
 * cumsum([[1, 2], [3, 4]], { axis: 0 }).toArray(); // [[1, 2], [4, 6]]
 */
export function cumsum<A extends ArrayLike, D extends DType = SumOf<DTypeOf<A>>>(
  x: A,
  options: CumulativeOptions<D> = {},
): NDArray<D, Shape> {
  return wrap(cumulative("cumsum", asView(x), options));
}

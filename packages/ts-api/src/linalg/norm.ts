import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type FloatOf, floatOf, type RealOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { absOf } from "../elementwise/abs.ts";
import { reduce } from "../reduce/reduce.ts";
import { type ReduceOptions, type Reduction, reduction } from "../shape/reduce.ts";

/**
 * Euclidean length of vectors along an axis or several; without `axis` of all elements (for a matrix the Frobenius norm). √(Σ |x|²).
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). Neither overflows nor underflows on the way: entries are scaled by a power of two first. Integers give
 * float64, complex numbers the real type of their precision. NaN if there is one. Throws AxisError.
 *
 * @example
 * linalg.norm([3, 4]).item(); // 5
 * linalg.norm([[3, 4], [6, 8]], { axis: 1 }).toArray(); // [5, 10]
 */
export function norm<A extends ArrayLike>(x: A, options: ReduceOptions = {}): NDArray<RealOf<FloatOf<DTypeOf<A>>>, Shape> {
  const view = asView(x);
  return wrap(normOf(view, reduction(view.shape, options)));
}

/** The norms of a view of any type. */
export function normOf(view: View, found: Reduction): View {
  const float = castTo(view, floatOf(view.dtype));
  if (float.dtype !== "float64" && float.dtype !== "float32") {
    const moduli = absOf(float);
    const norms = normOf(moduli, found);
    moduli.storage.dispose();
    return norms;
  }
  return reduce("norm", float, float.dtype, found);
}

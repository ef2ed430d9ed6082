import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type FloatOf, floatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { combineNumber } from "../elementwise/binary.ts";
import { type ReduceOptions, reduction } from "../shape/reduce.ts";
import { sumView } from "./sum.ts";

/**
 * Arithmetic mean of the elements, over one axis or all. Σ x / n. Of nothing NaN, as in NumPy.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). Integers and booleans give float64. Throws AxisError.
 *
 * @example
 * mean([[1, 2], [3, 5]], { axis: 1 }).toArray(); // [1.5, 4]
 */
export function mean<A extends ArrayLike>(x: A, options: ReduceOptions = {}): NDArray<FloatOf<DTypeOf<A>>, Shape> {
  const given = asView(x);
  const view = castTo(given, floatOf(given.dtype));
  const found = reduction(view.shape, options);
  const total = sumView(view, found);
  const quotient = combineNumber("divide", total, found.n);
  total.storage.dispose();
  return wrap(quotient);
}

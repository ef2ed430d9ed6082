import { asView } from "../array/as-view.ts";
import { assignView } from "../array/assign.ts";
import { DTYPES, type SumOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { parts } from "../array/parts.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { allocate, type View } from "../array/view.ts";
import { type ReduceOptions, type Reduction, reduction } from "../shape/reduce.ts";
import { reduce } from "./reduce.ts";

/**
 * Sum of the elements, over one axis or all. Σ x. An empty sum is 0.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). The rounding error is about one unit in the last place of the result whatever the length (compensated
 * summation: Ogita, Rump & Oishi 2005). `int32` wraps around; booleans are counted in int32. Throws AxisError.
 *
 * @example
 * sum([[1, 2], [3, 4]]).item(); // 10
 * sum([[1, 2], [3, 4]], { axis: 0 }).toArray(); // [4, 6]
 */
export function sum<A extends ArrayLike>(x: A, options: ReduceOptions = {}): NDArray<SumOf<DTypeOf<A>>, Shape> {
  const view = asView(x);
  return wrap(sumView(view, reduction(view.shape, options)));
}

/** The sum of a view of any type. */
export function sumView(view: View, found: Reduction): View {
  if (DTYPES[view.dtype].components === 1) return reduce("sum", view, view.dtype === "bool" ? "int32" : view.dtype, found);
  const out = allocate(view.dtype, found.shape);
  const [from, to] = [parts(view), parts(out)];
  for (const part of [0, 1] as const) {
    const total = reduce("sum", from[part], from[part].dtype, found);
    assignView(to[part], total);
    total.storage.dispose();
  }
  return out;
}

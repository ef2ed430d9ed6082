import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { checkedDType, type DType, type SumOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { componentsOf, type View } from "../array/view.ts";
import { type ReduceOptions, type Reduction, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { interleaved, joined, keepingParts } from "./interleaved.ts";
import { reduce } from "./reduce.ts";

/** Options of reductions that can compute in another element type. */
export interface SumOptions<D extends DType> extends ReduceOptions {
  /** The type to compute in and to return. Default: the array's; booleans are counted in int32. */
  readonly dtype?: D | undefined;
}

/**
 * Sum of the elements, over all axes, one or several. Σ x. An empty sum is 0.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). The rounding error is at most 4 eps Σ|x| whatever the length (blocks of eight, what their sum loses carried
 * along: Ogita, Rump & Oishi 2005). `int32` stands for NumPy's integers: it stays and wraps around; booleans are counted in int32. Throws AxisError.
 *
 * @example
 * sum([[1, 2], [3, 4]]).item(); // 10
 * sum([[1, 2], [3, 4]], { axis: 0 }).toArray(); // [4, 6]
 * sum([true, false, true]).item(); // 2
 */
export function sum<A extends ArrayLike, D extends DType = SumOf<DTypeOf<A>>, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<SumOptions<D>, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<D, Reduced<ShapeOf<A>, O>> {
  const view = asView(x);
  return wrap(sumView(castedTo(view, options.dtype), reduction(view.shape, options)));
}

/** The view in a wanted type, if one is wanted. */
export function castedTo(view: View, dtype: DType | undefined): View {
  return dtype === undefined ? view : castTo(view, checkedDType(dtype));
}

/** The sum of a view of any type. */
export function sumView(view: View, found: Reduction): View {
  if (componentsOf(view) === 1) return reduce("sum", view, view.dtype === "bool" ? "int32" : view.dtype, found);
  const parts = interleaved(view);
  return joined(reduce("sum", parts, parts.dtype, keepingParts(found)), view.dtype);
}

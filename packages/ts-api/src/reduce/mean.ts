import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { DTYPES, type DType, type FloatOf, floatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { type Reduction, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { divideEach } from "./divide-each.ts";
import { castedTo, type SumOptions, sumView } from "./sum.ts";

/**
 * Arithmetic mean of the elements, over all axes, one or several. Σ x / n. Of nothing NaN, as in NumPy.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). Integers and booleans give float64; `dtype` is the type to compute in. As accurate as {@link sum}. Throws
 * AxisError, and DTypeError for an integer `dtype`.
 *
 * @example
 * mean([1, 2, 3]).item(); // 2
 * mean([[1, 2], [3, 5]], { axis: 1 }).toArray(); // [1.5, 4]
 */
export function mean<A extends ArrayLike, D extends DType = FloatOf<DTypeOf<A>>, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<SumOptions<D>, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<D, Reduced<ShapeOf<A>, O>> {
  const view = asView(x);
  return wrap(meanView(inexact(view, options.dtype, "mean"), reduction(view.shape, options)));
}

/** The mean of a view of a floating-point or complex type. */
export function meanView(view: View, found: Reduction): View {
  return divideEach(sumView(view, found), found.n);
}

/** The view in the wanted type, or in the one that quotients of its elements have. */
export function inexact(view: View, dtype: DType | undefined, action: string): View {
  const cast = castedTo(view, dtype);
  if (dtype !== undefined && !DTYPES[cast.dtype].inexact) {
    throw new DTypeError(`Cannot ${action} in ${dtype}: quotients of integers are none, wanted a floating-point or complex type`, [dtype]);
  }
  return castTo(cast, floatOf(cast.dtype));
}

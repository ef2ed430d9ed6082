import { asView } from "../array/as-view.ts";
import type { DType, FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { scalarsOf, type View } from "../array/view.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { inexact } from "./mean.ts";
import { type VarianceOf, type VarianceOptions, varianceView } from "./variance.ts";

/**
 * Standard deviation of the elements, over all axes, one or several: the root of {@link variance}. √(Σ |x − mean|² / (n − ddof)).
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). Element types as variance. Throws AxisError.
 *
 * @example
 * std([2, 4, 4, 4, 5, 5, 7, 9]).item(); // 2
 * std([[1, 3], [2, 6]], { axis: 1 }).toArray(); // [1, 2]
 */
export function std<A extends ArrayLike, D extends DType = FloatOf<DTypeOf<A>>, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<VarianceOptions<D>, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<VarianceOf<D>, Reduced<ShapeOf<A>, O>> {
  const view = inexact(asView(x), options.dtype, "take the standard deviation");
  return wrap(rootOfEach(varianceView(view, reduction(view.shape, options), options.ddof)));
}

/** Replaces every element of a new contiguous view by its square root. */
export function rootOfEach(view: View): View {
  const scalars = scalarsOf(view);
  for (let i = 0; i < scalars.length; i++) scalars[i] = Math.sqrt(scalars[i] as number);
  return view;
}

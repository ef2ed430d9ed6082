import { asView } from "../array/as-view.ts";
import { type DType, type FloatOf, type RealOf, realOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { componentsOf, type View } from "../array/view.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { type Reduction, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { divideEach } from "./divide-each.ts";
import { interleaved, keepingParts } from "./interleaved.ts";
import { inexact, meanView } from "./mean.ts";
import { reduce, reduceInOrder } from "./reduce.ts";
import type { SumOptions } from "./sum.ts";

/** Options of variance and std. */
export interface VarianceOptions<D extends DType> extends SumOptions<D> {
  /** Delta degrees of freedom: the divisor is n − ddof. 1 estimates the variance of what was sampled. Default: 0. */
  readonly ddof?: number | undefined;
}

/** The type of a variance: real. */
export type VarianceOf<D extends DType> = RealOf<FloatOf<D>>;

/**
 * Variance of the elements, over all axes, one or several. Σ |x − mean|² / (n − ddof), in two passes. Of nothing NaN.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). Integers and booleans give float64, complex numbers the real type of their precision; `dtype` is the type to
 * compute in. Throws AxisError.
 *
 * @example
 * variance([1, 2, 3, 4]).item(); // 1.25
 * variance([1, 2, 3, 4], { ddof: 1 }).item(); // 1.6666666666666667
 * variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).item(); // 22.5
 */
export function variance<A extends ArrayLike, D extends DType = FloatOf<DTypeOf<A>>, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<VarianceOptions<D>, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<VarianceOf<D>, Reduced<ShapeOf<A>, O>> {
  const view = inexact(asView(x), options.dtype, "take the variance");
  return wrap(varianceView(view, reduction(view.shape, options), options.ddof));
}

/** The variance of a view of a floating-point or complex type. */
export function varianceView(view: View, found: Reduction, ddof = 0): View {
  return divideEach(squaredDeviations(view, found), Math.max(found.n - ddof, 0));
}

/** Σ |x − mean|². */
function squaredDeviations(view: View, found: Reduction): View {
  const centre = meanView(view, found);
  const complex = componentsOf(view) === 2;
  const real = complex ? interleaved(view) : view;
  const deviations = reduceInOrder("squaredDeviations", real, real.dtype, complex ? keepingParts(found) : found, centre);
  centre.storage.dispose();
  if (!complex) return deviations;
  const rank = found.shape.length;
  const both = reduce("sum", deviations, realOf(view.dtype), { shape: found.shape, axes: [rank], n: 2 });
  deviations.storage.dispose();
  return both;
}

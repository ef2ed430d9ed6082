import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import type { DType, FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate, componentsOf, scalarsOf, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { scope } from "../runtime/scope.ts";
import { type ReduceOptions, reduction } from "../shape/reduce.ts";
import { NO_OPTIONS, type NoOptions, type Reduced, type Reducing } from "../shape/reduced.ts";
import { divideEach } from "./divide-each.ts";
import { interleaved } from "./interleaved.ts";
import { inexact } from "./mean.ts";
import { meanOfPresent } from "./nanmean.ts";
import { reduce, reduceInOrder } from "./reduce.ts";
import type { VarianceOf, VarianceOptions } from "./variance.ts";
import { withoutNaN } from "./without-nan.ts";

/**
 * Variance of the elements that are not NaN, over all axes, one or several. NaN where there are no more than `ddof` of them.
 *
 * Shapes, types and errors as {@link variance}.
 *
 * @example
 * nanvariance([1, NaN, 3]).item(); // 1
 * nanvariance([1, NaN, 3], { ddof: 1 }).item(); // 2
 */
export function nanvariance<A extends ArrayLike, D extends DType = FloatOf<DTypeOf<A>>, const O extends ReduceOptions = NoOptions>(
  x: A,
  options: Reducing<VarianceOptions<D>, ShapeOf<A>, O> = NO_OPTIONS,
): NDArray<VarianceOf<D>, Reduced<ShapeOf<A>, O>> {
  return scope(() => wrap(nanvarianceView(inexact(asView(x), options.dtype, "nanvariance"), options, options.ddof)));
}

/** The same for a view of a floating-point or complex type. */
export function nanvarianceView(view: View, options: ReduceOptions, ddof = 0): View {
  const found = reduction(view.shape, options);
  const known = withoutNaN(view, 0);
  const centre = meanOfPresent(known, reduction(view.shape, { ...options, keepdims: true }));
  // A deviation where nothing is present is made 0, not left out: the mean of a slice of which nothing is present is NaN, and so is its variance.
  const deviations = binaryOf(base, "multiply", binaryOf(base, "subtract", known.filled, centre), known.present);
  const parts = componentsOf(view) === 2 ? interleaved(deviations) : deviations;
  const axes = parts === deviations ? found.axes : [...found.axes, view.shape.length];
  const zeros = allocate(parts.dtype, found.shape, "zeros");
  const squares = reduceInOrder("squaredDeviations", parts, parts.dtype, { ...found, axes, n: found.n * componentsOf(view) }, zeros);
  const counts = scalarsOf(reduce("sum", known.present, "int32", found));
  return divideEach(
    squares,
    Array.from(counts, (count) => (count > ddof ? count - ddof : Number.NaN)),
  );
}

import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type FloatOf, floatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { promote } from "../array/promote.ts";
import type { ArrayLike, DTypeOf, PromoteOf, Shape } from "../array/types.ts";
import { allocate, restride, scalarsOf, type View } from "../array/view.ts";
import { fillView } from "../create/fill.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { scope } from "../runtime/scope.ts";
import { type ReduceOptions, reduction } from "../shape/reduce.ts";
import { weightStrides } from "../shape/weights.ts";
import { meanView } from "./mean.ts";
import { sumView } from "./sum.ts";

/** Options of average. */
export interface AverageOptions<W extends ArrayLike | undefined> extends ReduceOptions {
  /** How much each element counts: of the array's shape, or of the reduced axes in the order of `axis`. Default: all alike. */
  readonly weights?: W;
  /** Return the sum of the weights too. Default: false. */
  readonly returned?: boolean | undefined;
}

/** An average, and what its weights sum to. */
export interface WeightedAverage<T> {
  /** Σ w·x / Σ w. */
  readonly average: T;
  /** Σ w, of the same shape. */
  readonly sumOfWeights: T;
}

/** The average of an A with weights W. */
export type AverageOf<A, W> = NDArray<FloatOf<[W] extends [undefined] ? DTypeOf<A> : PromoteOf<A, W>>, Shape>;

/**
 * Weighted mean of the elements, over all axes, one or several. Σ w·x / Σ w; with `returned` also Σ w.
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …); weights have the shape of x, or the dimensions of its reduced axes. Integers and booleans give float64. Throws
 * AxisError, ShapeError for weights that do not fit, RangeError for weights that sum to 0.
 *
 * @example
 * average([1, 2, 3, 4], { weights: [4, 3, 2, 1] }).item(); // 2
 * average([[0, 1], [2, 3], [4, 5]], { axis: 1, weights: [0.25, 0.75] }).toArray(); // [0.75, 2.75, 4.75]
 * average([1, 2], { weights: [3, 1], returned: true }).sumOfWeights.item(); // 4
 */
export function average<A extends ArrayLike, W extends ArrayLike | undefined = undefined>(
  x: A,
  options: AverageOptions<W> & { readonly returned: true },
): WeightedAverage<AverageOf<A, W>>;
export function average<A extends ArrayLike, W extends ArrayLike | undefined = undefined>(
  x: A,
  options?: AverageOptions<W> & { readonly returned?: false | undefined },
): AverageOf<A, W>;
export function average<A extends ArrayLike, W extends ArrayLike | undefined = undefined>(
  x: A,
  options: AverageOptions<W> = {},
): AverageOf<A, W> | WeightedAverage<AverageOf<A, W>> {
  const { weights, returned = false } = options;
  return scope(() => {
    const view = asView(x);
    const found = weights === undefined ? alike(view, options) : weighted(view, asView(weights), options);
    const mean: AverageOf<A, W> = wrap(found.average);
    return returned ? { average: mean, sumOfWeights: wrap(found.sumOfWeights) } : mean;
  });
}

function alike(view: View, options: ReduceOptions): WeightedAverage<View> {
  const found = reduction(view.shape, options);
  const mean = meanView(castTo(view, floatOf(view.dtype)), found);
  return { average: mean, sumOfWeights: fillView(allocate(mean.dtype, mean.shape), found.n) };
}

function weighted(view: View, given: View, options: ReduceOptions): WeightedAverage<View> {
  const found = reduction(view.shape, options);
  const strides = weightStrides(view.shape, given.shape, given.strides, options.axis);
  const dtype = floatOf(promote(view.dtype, given.dtype));
  const weights = castTo(restride(given, view.shape, strides), dtype);
  const total = sumView(weights, found);
  if (scalarsOf(total).includes(0)) throw new RangeError("Cannot average: weights sum to 0, wanted another sum");
  return {
    average: binaryOf(base, "divide", sumView(binaryOf(base, "multiply", castTo(view, dtype), weights), found), total),
    sumOfWeights: total,
  };
}

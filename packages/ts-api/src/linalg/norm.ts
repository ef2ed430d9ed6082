import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { type FloatOf, floatOf, type RealDType, type RealOf, realOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { through } from "../array/through.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { absOf } from "../elementwise/abs.ts";
import { type NormOrder, type NormPlan, normPlan } from "../shape/norm.ts";
import type { ReduceOptions } from "../shape/reduce.ts";
import { euclideanNorm } from "./euclidean.ts";
import { matrixNorm } from "./matrix-norm.ts";
import { vectorNorm } from "./vector-norm.ts";

/** Which norm, over which axes. */
export interface NormOptions extends ReduceOptions {
  /** Default, and null: the Euclidean (Frobenius) norm of all elements of the axes. */
  readonly ord?: NormOrder | null | undefined;
}

/**
 * Norm of vectors (one axis) or matrices (two axes, rows first); without `axis` of the whole array. √(Σ |x|²) unless `ord` says otherwise.
 *
 * | `ord`       | vectors            | matrices                   |
 * | ----------- | ------------------ | -------------------------- |
 * | `"fro"`     |                    | √(Σ abs(x)²)               |
 * | `"nuc"`     |                    | sum of the singular values |
 * | `Infinity`  | largest abs(x)     | largest sum of a row       |
 * | `-Infinity` | smallest abs(x)    | smallest sum of a row      |
 * | `0`         | how many are not 0 |                            |
 * | `1`, `-1`   | Σ abs(x), as below | extreme sum of a column    |
 * | `2`, `-2`   | √(Σ abs(x)²), as below | extreme singular value |
 * | other p     | (Σ abs(x)^p)^(1/p) |                            |
 *
 * Shapes: (…, n, …) → (…, …), with `keepdims` (…, 1, …). Neither overflows nor underflows on the way: entries are scaled first. Integers give float64, complex numbers
 * the real type of their precision. NaN if there is one; singular values of NaN or infinity are a LinAlgError. Throws AxisError, RangeError for an order that is none, ShapeError for
 * an order over more than two axes and for the smallest of nothing, DTypeError for singular values of complex numbers.
 *
 * @example
 * linalg.norm([3, 4]).item(); // 5
 * linalg.norm([[3, 4], [6, 8]], { axis: 1 }).toArray(); // [5, 10]
 * linalg.norm([[3, 4], [6, 8]], { ord: Infinity }).item(); // 14
 */
export function norm<A extends ArrayLike>(x: A, options: NormOptions = {}): NDArray<RealOf<FloatOf<DTypeOf<A>>>, Shape> {
  const view = asView(x);
  return wrap(normOf(view, normPlan(view.shape, options.ord, options)));
}

/** The norms of a view of any type. */
export function normOf(view: View, plan: NormPlan): View {
  if (plan.kind === "euclidean") return euclideanNorm(view, plan.found);
  const float = castTo(view, floatOf(view.dtype));
  const dtype = realOf(float.dtype) as RealDType;
  if (plan.kind === "matrix") return matrixNorm(float, dtype, plan);
  return through(absOf(float), (moduli) => vectorNorm(moduli, dtype, plan.ord, plan.found));
}

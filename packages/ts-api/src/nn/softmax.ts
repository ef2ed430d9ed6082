import { nn } from "@genmath/core-wasm/nn";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { packed } from "../array/contiguous.ts";
import { type FloatOf, floatOf } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate, restride, type View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { normalizeAxis } from "../shape/axis.ts";

/** Along which axis. */
export interface SoftmaxOptions {
  /** The axis whose elements become weights. Default: the last. */
  readonly axis?: number;
}

/**
 * Softmax along an axis. exp(xᵢ − max x) / Σⱼ exp(xⱼ − max x).
 *
 * Shapes: (…, n, …) → the same; each line along `axis` sums to 1. −Infinity gets weight 0; a line of only −Infinity, or with NaN or +Infinity in it, is NaN, as in SciPy.
 * Relative error (4 + |x − max|/2) eps. Integers and booleans give float64. Throws AxisError; DTypeError for complex numbers.
 *
 * @example
 * nn.softmax([1000, 1000]).toArray(); // [0.5, 0.5]
 */
export function softmax<A extends ArrayLike>(x: A, { axis = -1 }: SoftmaxOptions = {}): NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>> {
  const given = asView(x);
  const dtype = floatOf(given.dtype);
  if (dtype !== "float64" && dtype !== "float32") throw new DTypeError(`Cannot softmax ${dtype}: wanted real numbers`, [dtype]);
  const view = castTo(given, dtype);
  if (view.shape.length === 0) return wrap(softmaxLast(restride(view, [1], [1]))) as NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>;
  const at = normalizeAxis(axis, view.shape);
  const last = view.shape.length - 1;
  if (at === last) return wrap(softmaxLast(view));
  return wrap(swapped(softmaxLast(swapped(view, at, last)), at, last));
}

/** The same elements with two axes exchanged. */
function swapped(view: View, a: number, b: number): View {
  const exchange = (list: readonly number[]) => list.with(a, list[b] as number).with(b, list[a] as number);
  return restride(view, exchange(view.shape), exchange(view.strides));
}

function softmaxLast(view: View): View {
  const out = allocate(view.dtype, view.shape);
  const n = view.shape.at(-1) as number;
  const rows = n === 0 ? 0 : view.size / n;
  withFrame((frame) => {
    const kernels = frame.engine.kernels(nn);
    const kernel = view.dtype === "float64" ? kernels.softmax_f64 : kernels.softmax_f32;
    kernel(rows, n, packed(frame, view), n, frame.output(out), n, 1);
  });
  return out;
}

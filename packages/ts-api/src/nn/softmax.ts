import { nn } from "@genmath/core-wasm/nn";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { packed } from "../array/contiguous.ts";
import type { FloatOf } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate, restride, type View } from "../array/view.ts";
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
  const view = castTo(given, realDTypeOf(given.dtype, "softmax"));
  if (view.shape.length === 0) return wrap(softmaxLast(restride(view, [1], [1]))) as NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>;
  const at = normalizeAxis(axis, view.shape);
  const last = view.shape.length - 1;
  if (at === last) return wrap(softmaxLast(view));
  return wrap(swapAxes(softmaxLast(swapAxes(view, at, last)), at, last));
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

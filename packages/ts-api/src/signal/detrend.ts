import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import { type FloatOf, floatOf, realOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { overScalars, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { meanView } from "../reduce/mean.ts";
import { sumView } from "../reduce/sum.ts";
import { scope } from "../runtime/scope.ts";
import { normalizeAxis } from "../shape/axis.ts";
import { reduction } from "../shape/reduce.ts";

/** What is subtracted: the line of least squares, or the mean. */
export type Trend = "linear" | "constant";

/** Which trend, along which axis. */
export interface DetrendOptions {
  /** The axis along which the trend runs; negative ones count from the back. Default: −1. */
  readonly axis?: number;
  /** "linear" subtracts the line of least squares, "constant" the mean. Default: "linear". */
  readonly type?: Trend;
}

/**
 * The array without its trend along an axis: without the line that fits it best, or without its mean.
 *
 * Shapes: (…, n, …) → the same. Integers and booleans give float64. Throws AxisError, RangeError for another type.
 *
 * @example
 * signal.detrend([1, 2, 3, 4]).toArray(); // [0, 0, 0, 0]
 * signal.detrend([1, 2, 6], { type: "constant" }).toArray(); // [-2, -1, 3]
 */
export function detrend<A extends ArrayLike>(
  x: A,
  { axis = -1, type = "linear" }: DetrendOptions = {},
): NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>> {
  return scope(() => {
    const given = asView(x);
    const view = castTo(given, floatOf(given.dtype));
    const at = normalizeAxis(axis, view.shape);
    assertTrend("detrend", type);
    if (view.size === 0) return wrap(copyOf(view));
    const last = view.shape.length - 1;
    return wrap(swapAxes(detrended(swapAxes(view, at, last), type), at, last));
  });
}

/** Throws RangeError unless there is such a trend. */
export function assertTrend(action: string, type: Trend): void {
  if (type !== "linear" && type !== "constant") {
    throw new RangeError(`Cannot ${action} with the trend ${JSON.stringify(type)}: wanted "linear" or "constant"`);
  }
}

/** A new array: the numbers of a type with a fraction without their trend along the last axis, which is not empty. */
export function detrended(view: View, type: Trend): View {
  const along = reduction(view.shape, { axis: -1, keepdims: true });
  const centred = binaryOf(base, "subtract", view, meanView(view, along));
  if (type === "constant" || along.n === 1) return centred;
  // Of least squares through the middle: the slope is Σ t x / Σ t², and Σ t² = n (n² − 1) / 12 for steps of 1.
  const n = along.n;
  const times = castTo(
    overScalars(
      Float64Array.from({ length: n }, (_, i) => i - (n - 1) / 2),
      "float64",
      [n],
    ),
    realOf(view.dtype),
  );
  const moments = sumView(binaryOf(base, "multiply", centred, times), along);
  const slopes = binaryOf(base, "multiply", moments, 12 / (n * (n * n - 1)));
  return binaryOf(base, "subtract", centred, binaryOf(base, "multiply", slopes, times));
}

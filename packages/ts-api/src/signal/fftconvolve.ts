import { base } from "@genmath/core-wasm/base";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import { DTYPES, type FloatOf, floatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteOf, Shape } from "../array/types.ts";
import { allocate, restride, type View } from "../array/view.ts";
import { binaryOf } from "../elementwise/binary.ts";
import { transformAll } from "../fft/transform.ts";
import { scope } from "../runtime/scope.ts";
import type { Axes } from "../shape/axis.ts";
import { type ConvolutionMode, convolutionDims } from "../shape/convolution.ts";

/** Which part of a convolution, along which axes. */
export interface ConvolveOptions {
  /** "full": every overlap; "same": the middle of it, in the shape of the first; "valid": where the smaller lies inside the larger. Default: "full". */
  readonly mode?: ConvolutionMode;
  /** The axes along which the arrays are convolved; along the others they are broadcast. Default: all. */
  readonly axes?: Axes;
}

/**
 * Convolution by Fourier transforms: as exact as they are, and fast for long operands. (a ∗ b)[n] = Σₖ a[k] · b[n − k].
 *
 * Shapes: (m,) ∗ (n,) → (m + n − 1,) for "full", (m,) for "same", (|m − n| + 1,) for "valid". Operands have as many axes; integers and booleans give float64. The error is a few eps ‖a‖ ‖b‖,
 * also where the result is small. An empty operand gives an empty result. Throws ShapeError for operands that do not fit, AxisError, RangeError for another mode.
 *
 * @example
 * round(signal.fftconvolve([1, 2, 3], [0, 1, 0.5]), { decimals: 9 }).toArray(); // [0, 1, 2.5, 4, 1.5]
 * round(signal.fftconvolve([1, 2, 3], [0, 1, 0.5], { mode: "same" }), { decimals: 9 }).toArray(); // [1, 2.5, 4]
 */
export function fftconvolve<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B,
  { mode = "full", axes }: ConvolveOptions = {},
): NDArray<FloatOf<PromoteOf<A, B>>, Shape> {
  return scope(() => {
    const [x, y] = [asView(a), asView(b)];
    const dims = convolutionDims(x.shape, y.shape, mode, axes);
    if (x.size === 0 || y.size === 0) return wrap(allocate(floatOf(binaryOf(base, "multiply", point(x), point(y)).dtype), dims.shape));
    const full = dims.axes.length === 0 ? binaryOf(base, "multiply", x, y) : convolved(x, y, dims.axes, dims.points);
    const strides = full.strides;
    const start = dims.start.reduce((at, first, axis) => at + first * (strides[axis] as number), full.offset);
    return wrap(copyOf(castTo(restride(full, dims.shape, strides, start), floatOf(full.dtype))));
  });
}

/** An array of one element of the view's type. */
function point({ dtype }: View): View {
  return allocate(dtype, [1], "zeros");
}

function convolved(x: View, y: View, axes: readonly number[], points: readonly number[]): View {
  const complex = DTYPES[x.dtype].components === 2 || DTYPES[y.dtype].components === 2;
  const options = { axes, s: points };
  const kind = complex ? "complex" : "real";
  const spectra = [x, y].map((view) => transformAll({ action: "fftconvolve", kind, inverse: false }, view, options)) as [View, View];
  const product = binaryOf(base, "multiply", ...spectra);
  for (const { storage } of spectra) storage.dispose();
  return transformAll({ action: "fftconvolve", kind: complex ? "complex" : "hermitian", inverse: true }, product, options);
}

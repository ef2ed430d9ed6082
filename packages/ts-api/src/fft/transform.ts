/** The body of every Fourier transform: a step along each axis, on the result of the one before; in place where the shape stays. */
import { converted } from "../array/cast.ts";
import { complexOf, DTYPES, floatOf, realOf } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { allocate, type View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { sameShape } from "../shape/broadcast.ts";
import { type FftDims, type FftKind, type FftNorm, type FftOptions, fftDims } from "../shape/fft.ts";
import { type FftnOptions, fftnDims } from "../shape/fftn.ts";
import { transformLines } from "./lines.ts";
import { divisorOf, scaleOf } from "./norm.ts";

/** A transform by its public name, which starts its messages. */
export interface Transform {
  readonly action: string;
  readonly kind: FftKind;
  readonly inverse: boolean;
}

/** The axes of matrices. */
export const LAST_TWO: readonly number[] = [-2, -1];

/** Transforms a view along an axis into a new array of its precision. */
export function transform(call: Transform, view: View, options: FftOptions): View {
  assertReal(call, view);
  return apply(call, view, [fftDims(view.shape, options, call.action, call.kind)], options.norm);
}

/** Transforms a view along several axes into a new array of its precision. */
export function transformAll(call: Transform, view: View, options: FftnOptions): View {
  assertReal(call, view);
  return apply(call, view, fftnDims(view.shape, options, call.action, call.kind), options.norm);
}

function assertReal({ action, kind }: Transform, { dtype }: View): void {
  if (kind === "real" && DTYPES[dtype].components === 2) {
    throw new DTypeError(`Cannot ${action} ${dtype}: wanted real numbers; fft takes complex ones`, [dtype]);
  }
}

function apply({ action, inverse }: Transform, view: View, steps: readonly FftDims[], norm: FftNorm = "backward"): View {
  divisorOf(action, norm, inverse);
  if (steps.length === 0) return converted(view, complexOf(view.dtype));
  // Integers and booleans first become real numbers, which cost half of what complex ones do.
  const real = floatOf(view.dtype);
  const numbers = real === view.dtype ? view : converted(view, real);
  let current = numbers;
  try {
    for (const dims of steps) {
      const next = step(dims, { inverse, scale: scaleOf(action, dims.n, norm, inverse) }, current, current !== numbers);
      if (current !== next && current !== numbers) current.storage.dispose();
      current = next;
    }
  } catch (error) {
    if (current !== numbers) current.storage.dispose();
    throw error;
  } finally {
    if (numbers !== view) numbers.storage.dispose();
  }
  return current;
}

/** One axis: into a new array, or in place where `from` is ours and keeps its shape and type. */
function step(dims: FftDims, direction: { readonly inverse: boolean; readonly scale: number }, from: View, ours: boolean): View {
  const complex = complexOf(from.dtype);
  const dtype = dims.kind === "hermitian" ? realOf(complex) : complex;
  const inPlace = ours && dtype === from.dtype && sameShape(dims.shape, from.shape);
  const out = inPlace ? from : allocate(dtype, dims.shape);
  if (out.size === 0) return out;
  try {
    withFrame((frame) => transformLines(frame, dims, direction, from, out));
  } catch (error) {
    if (!inPlace) out.storage.dispose();
    throw error;
  }
  return out;
}

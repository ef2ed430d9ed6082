/** The body of every Fourier transform: a step along each axis, on the result of the one before; in place where the shape stays. */
import { converted } from "../array/cast.ts";
import { elementStrides } from "../array/contiguous.ts";
import { complexOf, DTYPES, floatOf, realOf } from "../array/dtype.ts";
import { type Frame, withFrame } from "../array/frame.ts";
import { allocate, componentsOf, type View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { sameShape } from "../shape/broadcast.ts";
import { type FftDims, type FftKind, type FftNorm, type FftOptions, fftDims } from "../shape/fft.ts";
import { type FftnOptions, fftnDims } from "../shape/fftn.ts";
import { type Direction, type FftScalar, type Operand, transformLines } from "./lines.ts";
import { mirror } from "./mirror.ts";
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
  return apply(call, view, [fftDims(view.shape, options, call.action, call.kind)], options.norm);
}

/** Transforms a view along several axes into a new array of its precision. */
export function transformAll(call: Transform, view: View, options: FftnOptions): View {
  return apply(call, view, fftnDims(view.shape, options, call.action, call.kind), options.norm);
}

/** One axis, with what its sums are multiplied by. */
interface Step {
  readonly dims: FftDims;
  readonly direction: Direction;
}

function apply({ action, kind, inverse }: Transform, view: View, list: readonly FftDims[], norm: FftNorm = "backward"): View {
  if (kind === "real" && componentsOf(view) === 2) {
    throw new DTypeError(`Cannot ${action} ${view.dtype}: wanted real numbers; fft takes complex ones`, [view.dtype]);
  }
  divisorOf(action, norm, inverse);
  const steps = list.map((dims) => ({ dims, direction: { inverse, scale: scaleOf(action, dims.n, norm, inverse) } }));
  if (steps.length === 0) return converted(view, complexOf(view.dtype));
  // Integers and booleans become real numbers, bins complex ones.
  const dtype = kind === "hermitian" ? complexOf(view.dtype) : floatOf(view.dtype);
  const input = dtype === view.dtype ? view : converted(view, dtype);
  try {
    return run(input, steps);
  } finally {
    if (input !== view) input.storage.dispose();
  }
}

function run(input: View, steps: readonly Step[]): View {
  let current = input;
  let done = 0;
  try {
    while (done < steps.length) {
      const first = steps[done] as Step;
      const ofReal = first.dims.kind === "complex" && componentsOf(current) === 1;
      const count = ofReal ? symmetricSteps(steps) : 1;
      const next = ofReal ? spectrumOfReal(current, steps.slice(0, count)) : alongAxis(current, first, current !== input);
      if (current !== next && current !== input) current.storage.dispose();
      current = next;
      done += count;
    }
    return current;
  } catch (error) {
    if (current !== input) current.storage.dispose();
    throw error;
  }
}

/** Into a new array, or in place where `from` is ours and keeps its shape and type. */
function alongAxis(from: View, { dims, direction }: Step, ours: boolean): View {
  const complex = complexOf(from.dtype);
  const dtype = dims.kind === "hermitian" ? realOf(complex) : complex;
  const inPlace = ours && dtype === from.dtype && sameShape(dims.shape, from.shape);
  return filled(inPlace ? from : allocate(dtype, dims.shape), inPlace, (frame, scalar, to) =>
    transformLines(frame, scalar, dims, direction, { at: frame.input(from), strides: elementStrides(from) }, to),
  );
}

/** How many of the steps, from the first, keep a spectrum conjugate-symmetric: along other axes, all of their points. */
function symmetricSteps(steps: readonly Step[]): number {
  const axes = new Set<number>();
  for (const [i, { dims }] of steps.entries()) {
    if (axes.has(dims.axis) || (i > 0 && dims.given < dims.n)) return i;
    if (i > 0 && !sameShape(dims.shape, (steps[0] as Step).dims.shape)) return i;
    axes.add(dims.axis);
  }
  return steps.length;
}

/** A real array's whole spectrum: half of it is computed, in its place in the result, and reflected. */
function spectrumOfReal(from: View, steps: readonly Step[]): View {
  const { dims: first, direction } = steps[0] as Step;
  const bins = Math.floor(first.n / 2) + 1;
  const halfOf = ({ shape }: FftDims) => shape.with(first.axis, bins);
  return filled(allocate(complexOf(from.dtype), first.shape), false, (frame, scalar, to) => {
    const source = { at: frame.input(from), strides: from.strides };
    transformLines(frame, scalar, { ...first, kind: "real", shape: halfOf(first) }, direction, source, to);
    for (const { dims, direction: next } of steps.slice(1)) transformLines(frame, scalar, { ...dims, shape: halfOf(dims) }, next, to, to);
    const axes = steps.map(({ dims }) => dims.axis);
    mirror(frame, scalar, first.shape, axes, to);
  });
}

/** The view, filled by `fill`; disposed when that throws, unless it is somebody's. */
function filled(out: View, owned: boolean, fill: (frame: Frame, scalar: FftScalar, to: Operand) => void): View {
  if (out.size === 0) return out;
  const scalar = DTYPES[out.dtype].scalar === "f64" ? "f64" : "f32";
  try {
    withFrame((frame) => fill(frame, scalar, { at: frame.output(out), strides: elementStrides(out) }));
  } catch (error) {
    if (!owned) out.storage.dispose();
    throw error;
  }
  return out;
}

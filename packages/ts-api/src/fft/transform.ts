/** The body of every Fourier transform: a step along each axis, on the result of the one before; in place where the shape stays. */
import type { Ptr } from "@genmath/core-wasm";
import { converted } from "../array/cast.ts";
import { elementStrides } from "../array/contiguous.ts";
import { complexOf, DTYPES, floatOf, realOf } from "../array/dtype.ts";
import { type Frame, withFrame } from "../array/frame.ts";
import { allocate, componentsOf, type View } from "../array/view.ts";
import { DTypeError } from "../errors/errors.ts";
import { sameShape } from "../shape/broadcast.ts";
import { type FftDims, type FftKind, type FftNorm, type FftOptions, fftDims } from "../shape/fft.ts";
import { type FftnOptions, fftnDims } from "../shape/fftn.ts";
import { type Direction, type FftScalar, transformLines, transformRows } from "./lines.ts";
import { mirror, mirrorRows } from "./mirror.ts";
import { assertNorm, scaleOf } from "./norm.ts";

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
  return run(call, view, [stepOf(call, fftDims(view.shape, options, call.action, call.kind), options.norm)]);
}

/** Transforms a view along several axes into a new array of its precision. */
export function transformAll(call: Transform, view: View, options: FftnOptions): View {
  assertReal(call, view);
  assertNorm(call.action, options.norm);
  const steps = fftnDims(view.shape, options, call.action, call.kind).map((dims) => stepOf(call, dims, options.norm));
  return steps.length === 0 ? converted(view, complexOf(view.dtype)) : run(call, view, steps);
}

function assertReal({ action, kind }: Transform, view: View): void {
  if (kind === "real" && componentsOf(view) === 2) {
    throw new DTypeError(`Cannot ${action} ${view.dtype}: wanted real numbers; fft takes complex ones`, [view.dtype]);
  }
}

function stepOf({ action, inverse }: Transform, dims: FftDims, norm: FftNorm | undefined): Step {
  return { dims, direction: { inverse, scale: scaleOf(action, dims.n, inverse, norm) } };
}

/** One axis, with what its sums are multiplied by. */
interface Step {
  readonly dims: FftDims;
  readonly direction: Direction;
}

function run({ kind }: Transform, view: View, steps: readonly Step[]): View {
  // Integers and booleans become real numbers, bins complex ones.
  const dtype = kind === "hermitian" ? complexOf(view.dtype) : floatOf(view.dtype);
  const input = dtype === view.dtype ? view : converted(view, dtype);
  let current = input;
  try {
    for (let done = 0; done < steps.length; ) {
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
  } finally {
    if (input !== view) input.storage.dispose();
  }
}

/** Into a new array, or in place where `from` is ours and keeps its shape and type. */
function alongAxis(from: View, { dims, direction }: Step, ours: boolean): View {
  const complex = complexOf(from.dtype);
  const dtype = dims.kind === "hermitian" ? realOf(complex) : complex;
  const inPlace = ours && dtype === from.dtype && sameShape(dims.shape, from.shape);
  const points = dims.kind === "hermitian" ? (dims.n >> 1) + 1 : dims.n;
  const fill = (frame: Frame, scalar: FftScalar, to: Ptr) => {
    const at = frame.input(from);
    if (takesRows(from, dims, points)) transformRows(frame, scalar, dims, direction, from.size / points, at, to);
    else transformLines(frame, scalar, dims, direction, { at, strides: elementStrides(from) }, { at: to, strides: elementStrides(out) });
  };
  const out = inPlace ? from : allocate(dtype, dims.shape);
  return filled(out, inPlace, fill);
}

/** Whether lines are contiguous, and `points` numbers long. */
function takesRows({ contiguous, shape }: View, { axis, given }: FftDims, points: number): boolean {
  return contiguous && axis === shape.length - 1 && given === points && shape[axis] === points;
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
  const out = allocate(complexOf(from.dtype), first.shape);
  return filled(out, false, (frame, scalar, at) => {
    if (steps.length === 1 && takesRows(from, first, first.n)) {
      const count = from.size / first.n;
      transformRows(frame, scalar, { ...first, kind: "real" }, direction, count, frame.input(from), at, first.n);
      mirrorRows(frame, scalar, first.n, count, at);
      return;
    }
    const to = { at, strides: elementStrides(out) };
    const source = { at: frame.input(from), strides: from.strides };
    transformLines(frame, scalar, { ...first, kind: "real", shape: halfOf(first) }, direction, source, to);
    for (const { dims, direction: next } of steps.slice(1)) transformLines(frame, scalar, { ...dims, shape: halfOf(dims) }, next, to, to);
    const axes = steps.map(({ dims }) => dims.axis);
    mirror(frame, scalar, first.shape, axes, to);
  });
}

/** The view, filled by `fill`; disposed when that throws, unless it is somebody's. */
function filled(out: View, owned: boolean, fill: (frame: Frame, scalar: FftScalar, to: Ptr) => void): View {
  if (out.size === 0) return out;
  const scalar = DTYPES[out.dtype].scalar === "f64" ? "f64" : "f32";
  try {
    withFrame((frame) => fill(frame, scalar, frame.output(out)));
  } catch (error) {
    if (!owned) out.storage.dispose();
    throw error;
  }
  return out;
}

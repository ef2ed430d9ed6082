/** The body of `fft` and `ifft`: lines along an axis become contiguous rows, the kernel transforms them, and they go back. */
import { offset, type Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { fft } from "@genmath/core-wasm/fft";
import { castTo } from "../array/cast.ts";
import { packed } from "../array/contiguous.ts";
import { complexOf } from "../array/dtype.ts";
import { type Frame, withFrame } from "../array/frame.ts";
import { allocate, restride, type View } from "../array/view.ts";
import { type FftDims, type FftOptions, fftDims } from "../shape/fft.ts";
import { planOf } from "./plans.ts";

type Norm = NonNullable<FftOptions["norm"]>;

/** The part of n that each direction is divided by, as an exponent: 0 not at all, 1/2 by √n, 1 by n. */
const DIVISORS: Readonly<Record<Norm, { readonly fft: number; readonly ifft: number }>> = {
  backward: { fft: 0, ifft: 1 },
  ortho: { fft: 0.5, ifft: 0.5 },
  forward: { fft: 1, ifft: 0 },
};

/** Transforms a view along an axis, into a new complex array of its precision. */
export function transform(name: "fft" | "ifft", view: View, options: FftOptions): View {
  // 1 rule
  const dims = fftDims(view.shape, options, name);
  const { n, outer, inner } = dims;
  const scale = scaleOf(name, n, options.norm ?? "backward");
  const dtype = complexOf(view.dtype);
  const [scalar, bytes] = dtype === "complex128" ? (["f64", 16] as const) : (["f32", 8] as const);
  // 2 memory
  const lines = castTo(axisLast(view, dims), dtype);
  const out = allocate(dtype, dims.shape);
  if (out.size === 0) return out;
  withFrame((frame) => {
    const { ptr: plan, scratchBytes } = planOf(frame.engine, scalar, n);
    const x = rows(frame, lines, dims, bytes);
    const y = inner === 1 ? frame.output(out) : frame.scratch(out.size * bytes);
    const scratch = frame.scratch(scratchBytes);
    // 3 kernel
    frame.engine.kernels(fft)[`fft_${scalar}`](plan, name === "ifft" ? 1 : 0, scale, outer * inner, x, 1, n, y, 1, n, scratch);
    if (inner > 1) columns(frame, y, frame.output(out), dims, bytes);
  });
  return out;
}

function scaleOf(name: "fft" | "ifft", n: number, norm: Norm): number {
  if (!Object.hasOwn(DIVISORS, norm)) {
    throw new RangeError(`Cannot ${name} with norm ${JSON.stringify(norm)}: wanted "backward", "ortho" or "forward"`);
  }
  const divisor = DIVISORS[norm][name];
  return divisor === 0 ? 1 : 1 / (divisor === 1 ? n : Math.sqrt(n));
}

/** The points that are transformed, with their axis last. */
function axisLast(view: View, { axis, given }: FftDims): View {
  const move = (list: readonly number[], last: number) => [...list.slice(0, axis), ...list.slice(axis + 1), last];
  return restride(view, move(view.shape, given), move(view.strides, view.strides[axis] as number));
}

/** The address of the lines as contiguous rows of n points, zeros behind those that are given. */
function rows(frame: Frame, lines: View, { n, given, outer, inner }: FftDims, bytes: number): Ptr {
  const from = packed(frame, lines);
  if (given === n) return from;
  const count = outer * inner;
  const to = frame.scratch(count * n * bytes);
  new Uint8Array(frame.engine.memory.buffer, to, count * n * bytes).fill(0);
  complexCopy(frame, bytes)(count, given, from, given, 1, to, n, 1);
  return to;
}

/** Rows (outer, inner, n) to where their axis belongs, (outer, n, inner). */
function columns(frame: Frame, from: Ptr, to: Ptr, { n, outer, inner }: FftDims, bytes: number): void {
  const copy = complexCopy(frame, bytes);
  const block = n * inner * bytes;
  for (let i = 0; i < outer; i++) copy(n, inner, offset(from, i * block), 1, n, offset(to, i * block), inner, 1);
}

/** The copy kernel of a complex type. */
function complexCopy(frame: Frame, bytes: number) {
  const kernels = frame.engine.kernels(base);
  return bytes === 16 ? kernels.copy_128 : kernels.copy_64;
}

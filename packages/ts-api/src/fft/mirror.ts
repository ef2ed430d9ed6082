/**
 * The second half of a real signal's spectrum, from its first: Y[−k] is the conjugate of Y[k]. Along several axes every index is negated, each modulo its axis's length.
 */
import { offset, type Ptr } from "@genmath/core-wasm";
import { fft } from "@genmath/core-wasm/fft";
import { scalarBytes } from "../array/dtype.ts";
import type { Frame } from "../array/frame.ts";
import { forEachBlock, planLoops } from "../array/loops.ts";
import type { FftScalar, Operand } from "./lines.ts";

/** Fills the upper halves of `count` contiguous lines of n bins. */
export function mirrorRows(frame: Frame, scalar: FftScalar, n: number, count: number, at: Ptr): void {
  const bytes = 2 * scalarBytes(scalar);
  kernelOf(frame, scalar)(count, (n - 1) >> 1, offset(at, bytes), n, 1, offset(at, (n - 1) * bytes), n, -1);
}

/** Fills the bins above the middle of the first of `axes` from those below, of an array that was transformed along all of `axes`. */
export function mirror(frame: Frame, scalar: FftScalar, shape: readonly number[], axes: readonly number[], operand: Operand): void {
  const [halved, ...others] = axes as [number, ...number[]];
  const n = shape[halved] as number;
  const count = (n - 1) >> 1;
  const stride = operand.strides[halved] as number;
  const dims = shape.with(halved, count);
  // Bins 1 … count, read upwards, become bins n − 1 … n − count.
  reflect(frame, scalar, operand, dims, others, { from: stride, to: (n - 1) * stride, strides: operand.strides.with(halved, -stride) });
}

/** Where elements come from and go to, as distances from the first, and the strides with which they are written. */
interface Reflection {
  readonly from: number;
  readonly to: number;
  readonly strides: readonly number[];
}

/** Along each other axis bin 0 stays and the rest turns round: two blocks an axis. */
function reflect(
  frame: Frame,
  scalar: FftScalar,
  operand: Operand,
  dims: readonly number[],
  [axis, ...others]: readonly number[],
  { from, to, strides }: Reflection,
): void {
  if (axis === undefined) {
    conjugate(frame, scalar, operand, dims, { from, to, strides });
    return;
  }
  const n = dims[axis] as number;
  const stride = operand.strides[axis] as number;
  reflect(frame, scalar, operand, dims.with(axis, 1), others, { from, to, strides });
  if (n > 1) {
    const turned = { from: from + stride, to: to + (n - 1) * stride, strides: strides.with(axis, -stride) };
    reflect(frame, scalar, operand, dims.with(axis, n - 1), others, turned);
  }
}

function conjugate(frame: Frame, scalar: FftScalar, operand: Operand, dims: readonly number[], { from, to, strides }: Reflection): void {
  const bytes = 2 * scalarBytes(scalar);
  const kernel = kernelOf(frame, scalar);
  const loops = planLoops(dims, [operand.strides, strides]);
  const { rows, cols } = loops;
  const [xr, yr] = loops.rowStrides as [number, number];
  const [xc, yc] = loops.colStrides as [number, number];
  forEachBlock(loops, ([x, y]) => {
    kernel(
      rows,
      cols,
      offset(operand.at, (from + (x as number)) * bytes),
      xr,
      xc,
      offset(operand.at, (to + (y as number)) * bytes),
      yr,
      yc,
    );
  });
}

function kernelOf(frame: Frame, scalar: FftScalar) {
  const kernels = frame.engine.kernels(fft);
  return scalar === "f64" ? kernels.conjugates_f64 : kernels.conjugates_f32;
}

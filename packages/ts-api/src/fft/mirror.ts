/**
 * The second half of a real signal's spectrum, from its first: Y[−k] is the conjugate of Y[k]. Along several axes every index is negated, each modulo its axis's length.
 */
import { offset } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { scalarBytes } from "../array/dtype.ts";
import type { Frame } from "../array/frame.ts";
import { forEachBlock, planLoops } from "../array/loops.ts";
import { copyOfElements, type FftScalar, type Operand, TILE } from "./lines.ts";

/** Fills the bins above the middle of the first of `axes` from those below, of an array that was transformed along all of `axes`. */
export function mirror(frame: Frame, scalar: FftScalar, shape: readonly number[], axes: readonly number[], operand: Operand): void {
  const [halved, ...others] = axes as [number, ...number[]];
  const n = shape[halved] as number;
  const count = Math.ceil(n / 2) - 1;
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

/** Through a tile, since the kernel of conjugates writes row after row. */
function conjugate(frame: Frame, scalar: FftScalar, operand: Operand, dims: readonly number[], { from, to, strides }: Reflection): void {
  const bytes = 2 * scalarBytes(scalar);
  const kernels = frame.engine.kernels(base);
  const conj = scalar === "f64" ? kernels.conj_c128 : kernels.conj_c64;
  const copy = copyOfElements(frame, bytes);
  const loops = planLoops(dims, [operand.strides, strides]);
  const { rows, cols } = loops;
  const [xr, yr] = loops.rowStrides as [number, number];
  const [xc, yc] = loops.colStrides as [number, number];
  const width = Math.min(cols, TILE / bytes);
  const height = Math.max(1, Math.min(rows, Math.floor(TILE / bytes / Math.max(1, width))));
  const tile = frame.scratch(width * height * bytes);
  const scratch = frame.scratch(kernels.complexScratch());
  forEachBlock(loops, ([x, y]) => {
    for (let row = 0; row < rows; row += height) {
      for (let col = 0; col < cols; col += width) {
        const [m, k] = [Math.min(height, rows - row), Math.min(width, cols - col)];
        conj(m, k, offset(operand.at, (from + (x as number) + row * xr + col * xc) * bytes), xr, xc, tile, scratch);
        copy(m, k, tile, k, 1, offset(operand.at, (to + (y as number) + row * yr + col * yc) * bytes), yr, yc);
      }
    }
  });
}

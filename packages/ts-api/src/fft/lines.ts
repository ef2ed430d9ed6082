/**
 * One transform along an axis, on addresses. Lines that lie as the kernel wants them are transformed where they are; others go through a tile, a few lines at a time, so that
 * no axis costs a transposed copy of the whole array.
 */
import { offset, type Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { fft } from "@genmath/core-wasm/fft";
import { scalarBytes } from "../array/dtype.ts";
import type { Frame } from "../array/frame.ts";
import { forEachBlock, planLoops } from "../array/loops.ts";
import { componentsOf, scalarOf, type View } from "../array/view.ts";
import type { FftDims } from "../shape/fft.ts";
import { planOf } from "./plans.ts";

/** A direction, and what the sums are multiplied by. */
export interface Direction {
  readonly inverse: boolean;
  readonly scale: number;
}

/** Bytes of a tile: together with the plan and the scratch of a transform of a thousand points it stays in the second-level cache. */
const TILE = 2 ** 16;

/** Transforms the lines of `from` into `to`, a contiguous view of the result's shape, which may be `from` where a complex transform keeps the shape. */
export function transformLines(frame: Frame, dims: FftDims, { inverse, scale }: Direction, from: View, to: View): void {
  const { kind, axis, n, given } = dims;
  const scalar = scalarOf(to) === "f64" ? "f64" : "f32";
  const bytes = scalarBytes(scalar);
  const { ptr: plan, scratchBytes } = planOf(frame.engine, scalar, n);
  const scratch = frame.scratch(scratchBytes);
  const source = frame.input(from);
  const target = frame.output(to);
  const kernel = frame.engine.kernels(fft)[`fft_${scalar}`];
  const direction = inverse ? 1 : 0;
  const [fromStep, toStep] = [from.strides[axis] as number, to.strides[axis] as number];
  const others = (list: readonly number[]) => list.toSpliced(axis, 1);
  const loops = planLoops(others(to.shape), [others(from.strides), others(to.strides)]);
  const { rows, cols } = loops;
  const [fromRow, toRow] = loops.rowStrides as [number, number];
  const [fromLine, toLine] = loops.colStrides as [number, number];

  const complexIn = componentsOf(from) === 2;
  const direct = kind === "complex" && complexIn && given === n && fromStep === 2 && toStep === 2;
  if (direct && (cols === 1 || (fromLine === 2 * n && toLine === 2 * n))) {
    forEachBlock(loops, ([x, y]) => {
      for (let i = 0; i < rows; i++) {
        const at = offset(source, ((x as number) + i * fromRow) * bytes);
        kernel(plan, direction, scale, cols, at, offset(target, ((y as number) + i * toRow) * bytes), scratch);
      }
    });
    return;
  }

  const lines = Math.max(1, Math.min(cols, Math.floor(TILE / (2 * n * bytes))));
  const tile = frame.scratch(2 * n * lines * bytes);
  const done = frame.scratch(2 * n * lines * bytes);
  // What no line fills stays zero: the padding, and the imaginary parts of real numbers.
  new Uint8Array(frame.engine.memory.buffer, tile, 2 * n * lines * bytes).fill(0);
  const numbers = copyOfElements(frame, bytes);
  const pairs = copyOfElements(frame, 2 * bytes);
  const results = kind === "real" ? Math.floor(n / 2) + 1 : n;
  const gather = (count: number, at: Ptr) =>
    complexIn
      ? pairs(count, given, at, fromLine / 2, fromStep / 2, tile, n, 1)
      : numbers(count, given, at, fromLine, fromStep, tile, 2 * n, 2);
  const scatter = (count: number, at: Ptr) =>
    kind === "hermitian"
      ? numbers(count, n, done, 2 * n, 2, at, toLine, toStep)
      : pairs(count, results, done, n, 1, at, toLine / 2, toStep / 2);
  const factor = kind === "hermitian" ? 2 * scale : scale;
  forEachBlock(loops, ([x, y]) => {
    for (let i = 0; i < rows; i++) {
      for (let first = 0; first < cols; first += lines) {
        const count = Math.min(lines, cols - first);
        gather(count, offset(source, ((x as number) + i * fromRow + first * fromLine) * bytes));
        if (kind === "hermitian") halveEnds(frame.engine.window[scalar], tile / bytes, count, n);
        kernel(plan, direction, factor, count, tile, done, scratch);
        scatter(count, offset(target, ((y as number) + i * toRow + first * toLine) * bytes));
      }
    }
  });
}

/** Of bins that stand for their conjugates too, those that have none count half, and only their real parts. */
function halveEnds(tile: Float64Array | Float32Array, start: number, count: number, n: number): void {
  for (let line = 0; line < count; line++) {
    for (const k of n % 2 === 0 ? [0, n / 2] : [0]) {
      const at = start + 2 * (line * n + k);
      tile[at] = (tile[at] as number) / 2;
      tile[at + 1] = 0;
    }
  }
}

/** The copy kernel of elements of so many bytes. */
function copyOfElements(frame: Frame, bytes: number) {
  const kernels = frame.engine.kernels(base);
  return bytes === 16 ? kernels.copy_128 : bytes === 8 ? kernels.copy_64 : kernels.copy_32;
}

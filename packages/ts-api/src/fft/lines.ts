/** One transform along an axis, on addresses: the kernel takes lines as they lie; only those that zeros have to follow go through a tile, a few at a time. */
import { offset, type Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { fft } from "@genmath/core-wasm/fft";
import { scalarBytes } from "../array/dtype.ts";
import type { Frame } from "../array/frame.ts";
import { forEachBlock, planLoops } from "../array/loops.ts";
import type { FftDims, FftKind } from "../shape/fft.ts";
import { planOf } from "./plans.ts";

/** A direction, and what the sums are multiplied by. */
export interface Direction {
  readonly inverse: boolean;
  readonly scale: number;
}

/** Numbers in memory: the address of the first, and strides in elements, which are pairs of scalars where numbers are complex. */
export interface Operand {
  readonly at: Ptr;
  readonly strides: readonly number[];
}

/** The scalars that there are kernels for. */
export type FftScalar = "f64" | "f32";

/** Bytes of lines that are worked on together: half of a second-level cache of 256 KB, the other half being for the results. */
const TILE = 2 ** 17;

/** Scalars an element of what is read and written. */
const READS = { complex: 2, real: 1, hermitian: 2 } as const satisfies Record<FftKind, 1 | 2>;
const WRITES = { complex: 2, real: 2, hermitian: 1 } as const satisfies Record<FftKind, 1 | 2>;

/**
 * Transforms `count` contiguous lines without zeros behind them into contiguous lines, or into the beginnings of lines that are `room` long: what most calls are, without a plan of
 * loops, which takes as long as 128 points.
 */
export function transformRows(
  frame: Frame,
  scalar: FftScalar,
  { kind, n }: FftDims,
  direction: Direction,
  count: number,
  from: Ptr,
  to: Ptr,
  room?: number,
): void {
  const plan = planOf(frame.engine, scalar, n, kind === "complex" ? "rows" : "realRows");
  const bins = (n >> 1) + 1;
  const call = kernelOf(frame, scalar, kind);
  const scratch = plan.scratch ?? frame.scratch(plan.scratchBytes);
  const [xRow, yRow] = kind === "complex" ? [n, n] : kind === "real" ? [n, bins] : [bins, n];
  call(plan.ptr, flagOf(kind, direction), direction.scale, count, from, 1, xRow, to, 1, room ?? yRow, scratch);
}

/** Transforms the lines of `from` into `to`; a complex transform that keeps the shape may have them the same. */
export function transformLines(
  frame: Frame,
  scalar: FftScalar,
  { kind, axis, n, given, shape }: FftDims,
  direction: Direction,
  from: Operand,
  to: Operand,
): void {
  const others = (list: readonly number[]) => list.filter((_, i) => i !== axis);
  const loops = planLoops(others(shape), [others(from.strides), others(to.strides)]);
  const { rows, cols } = loops;
  const [fromRow, toRow] = loops.rowStrides as [number, number];
  const [fromLine, toLine] = loops.colStrides as [number, number];
  const [fromPoint, toPoint] = [from.strides[axis] as number, to.strides[axis] as number];
  const read = READS[kind] * scalarBytes(scalar);
  const write = WRITES[kind] * scalarBytes(scalar);

  const points = kind === "hermitian" ? Math.floor(n / 2) + 1 : n;
  const tile = given < points ? paddedTile(frame, Math.min(cols, Math.ceil(TILE / (points * read))), points, given, read) : undefined;
  const xPoint = tile ? 1 : fromPoint;
  const rowwise = xPoint === 1 && toPoint === 1;
  const plan = planOf(frame.engine, scalar, n, kind === "complex" ? (rowwise ? "rows" : "columns") : rowwise ? "realRows" : "realColumns");
  const scratch = plan.scratch ?? frame.scratch(plan.scratchBytes);
  const call = kernelOf(frame, scalar, kind);
  const flag = flagOf(kind, direction);
  const transform = (count: number, x: Ptr, y: Ptr, xRow: number) =>
    call(plan.ptr, flag, direction.scale, count, x, xPoint, xRow, y, toPoint, toLine, scratch);

  forEachBlock(loops, ([x, y]) => {
    for (let i = 0; i < rows; i++) {
      const source = offset(from.at, ((x as number) + i * fromRow) * read);
      const target = offset(to.at, ((y as number) + i * toRow) * write);
      if (tile === undefined) {
        transform(cols, source, target, fromLine);
        continue;
      }
      for (let first = 0; first < cols; first += tile.lines) {
        const count = Math.min(tile.lines, cols - first);
        tile.fill(count, offset(source, first * fromLine * read), fromLine, fromPoint);
        transform(count, tile.at, offset(target, first * toLine * write), points);
      }
    }
  });
}

/** By name: putting a name together takes as long as 30 points. */
function kernelOf(frame: Frame, scalar: FftScalar, kind: FftKind) {
  const kernels = frame.engine.kernels(fft);
  if (scalar === "f64") return kind === "complex" ? kernels.fft_f64 : kind === "real" ? kernels.rfft_f64 : kernels.irfft_f64;
  return kind === "complex" ? kernels.fft_f32 : kind === "real" ? kernels.rfft_f32 : kernels.irfft_f32;
}

/** What the kernels call inverse, or conjugate: the forward transform of bins is the inverse one of their conjugates. */
function flagOf(kind: FftKind, { inverse }: Direction): 0 | 1 {
  return (kind === "hermitian") === inverse ? 0 : 1;
}

/** Room for lines that zeros follow. */
interface Tile {
  readonly at: Ptr;
  readonly lines: number;
  fill(count: number, from: Ptr, line: number, point: number): void;
}

/** `fill` writes the numbers that are given; the zeros behind them stay. */
function paddedTile(frame: Frame, lines: number, points: number, given: number, bytes: number): Tile {
  const length = lines * points * bytes;
  const at = frame.scratch(length);
  new Uint8Array(frame.engine.memory.buffer, at, length).fill(0);
  const copy = copyOfElements(frame, bytes);
  return { at, lines, fill: (count, from, line, point) => copy(count, given, from, line, point, at, points, 1) };
}

/** The copy kernel of elements of so many bytes. */
function copyOfElements(frame: Frame, bytes: number) {
  const kernels = frame.engine.kernels(base);
  return bytes === 16 ? kernels.copy_128 : bytes === 8 ? kernels.copy_64 : kernels.copy_32;
}

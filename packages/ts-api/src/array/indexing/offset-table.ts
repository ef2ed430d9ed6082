/** Lists of indices made into one list of offsets: what elements are gathered from and scattered to. */
import { offset, type Ptr } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { IndexError } from "../../errors/errors.ts";
import { formatShape } from "../../errors/format-shape.ts";
import { broadcastShapes, broadcastStrides } from "../../shape/broadcast.ts";
import { count } from "../../shape/count.ts";
import { packed } from "../contiguous.ts";
import type { Frame } from "../frame.ts";
import { forEachBlock, planLoops } from "../loops.ts";
import type { List } from "./selection.ts";

/** Offsets, row-major over `shape`: int32 in scratch, or a few of them here. */
export interface OffsetTable {
  readonly offsets: Ptr | Int32Array<ArrayBuffer>;
  readonly shape: readonly number[];
  readonly length: number;
}

/** Up to this many offsets are counted here before a kernel call has begun. */
const FEW = 64;

/** Axes beside those of the lists, and their strides. */
export interface Axes {
  readonly dims: readonly number[];
  readonly strides: readonly number[];
}

const BYTES = Int32Array.BYTES_PER_ELEMENT;

/** Indices along one axis, int32 in scratch or where they are. */
interface Part {
  readonly indices: Ptr;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly dim: number;
  readonly stride: number;
  readonly list: List;
}

/**
 * The offsets of the lists' elements, in units of `unit` scalars; the lists are broadcast together, a mask being a list as long as it has true elements.
 *
 * Throws IndexError for an index out of range, ShapeError for lists that do not broadcast.
 */
export function offsetTable(frame: Frame, lists: readonly List[], unit: number): OffsetTable {
  const masked = lists.some(({ kind }) => kind === "mask");
  const sizes = lists.map(({ index }) => index.shape);
  if (!masked) {
    const shape = sizes.reduce((common, next) => broadcastShapes(common, next, "index with"));
    const length = count(shape, "index with lists");
    if (length <= FEW) return { offsets: fewOffsets(lists, shape, length, unit), shape, length };
  }
  const parts = lists.flatMap((list) => (list.kind === "mask" ? maskParts(frame, list) : integerPart(frame, list)));
  const shape = parts.map((part) => part.shape).reduce((common, next) => broadcastShapes(common, next, "index with"));
  const length = count(shape, "index with lists");
  const offsets = frame.scratch(length * BYTES);
  int32(frame, offsets, length).fill(0);
  const kernels = frame.engine.kernels(base);
  for (const { indices, shape: own, strides, dim, stride, list } of parts) {
    const loops = planLoops(shape, [broadcastStrides(own, strides, shape)]);
    const { rows, cols } = loops;
    const [rs] = loops.rowStrides as [number];
    const [cs] = loops.colStrides as [number];
    forEachBlock(loops, (starts, block) => {
      const from = offset(indices, (starts[0] as number) * BYTES);
      const wrong = kernels.addOffsets_i32(rows, cols, from, rs, cs, dim, stride / unit, offset(offsets, block * rows * cols * BYTES));
      if (wrong !== -1) throw outOfRange(list);
    });
  }
  return { offsets, shape, length };
}

function fewOffsets(lists: readonly List[], shape: readonly number[], length: number, unit: number): Int32Array<ArrayBuffer> {
  const offsets = new Int32Array(length);
  for (const list of lists) {
    const { index } = list;
    const [dim] = list.dims as [number];
    const step = (list.strides[0] as number) / unit;
    const places = walk({ dims: shape, strides: broadcastStrides(index.shape, index.strides, shape) });
    const scalars = index.storage.scalars();
    for (let i = 0; i < length; i++) {
      const given = scalars[index.offset + (places[i] as number)] as number;
      const found = given < 0 ? given + dim : given;
      if (found < 0 || found >= dim) throw outOfRange(list);
      offsets[i] = (offsets[i] as number) + found * step;
    }
  }
  return offsets;
}

/** A table over (before, table, behind): each offset with those of the axes around it. */
export function withAxes(frame: Frame, before: Axes, table: OffsetTable, behind: Axes): OffsetTable {
  if (before.dims.length + behind.dims.length === 0) return table;
  const shape = [...before.dims, ...table.shape, ...behind.dims];
  const length = count(shape, "index with lists");
  const offsets = length <= FEW ? new Int32Array(length) : frame.scratch(length * BYTES);
  const starts = walk(before);
  const steps = walk(behind);
  const middle = offsetsHere(frame, table);
  const to = typeof offsets === "number" ? int32(frame, offsets, length) : offsets;
  let at = 0;
  for (const start of starts) {
    for (let j = 0; j < middle.length; j++) {
      const from = start + (middle[j] as number);
      for (let k = 0; k < steps.length; k++) to[at++] = from + (steps[k] as number);
    }
  }
  return { offsets, shape, length };
}

/** The offsets, to be read at once. */
export function offsetsHere(frame: Frame, { offsets, length }: OffsetTable): Int32Array {
  return typeof offsets === "number" ? int32(frame, offsets, length) : offsets;
}

/** The offsets where kernels read. */
export function offsetsThere(frame: Frame, { offsets, length }: OffsetTable): Ptr {
  if (typeof offsets === "number") return offsets;
  const at = frame.scratch(length * BYTES);
  int32(frame, at, length).set(offsets);
  return at;
}

function int32(frame: Frame, at: Ptr, length: number): Int32Array {
  return new Int32Array(frame.engine.memory.buffer, at, length);
}

/** The offsets of axes in row-major order. */
function walk({ dims, strides }: Axes): Int32Array {
  let offsets = new Int32Array(1);
  for (const [axis, dim] of dims.entries()) {
    const next = new Int32Array(offsets.length * dim);
    const stride = strides[axis] as number;
    let at = 0;
    for (let j = 0; j < offsets.length; j++) for (let i = 0; i < dim; i++) next[at++] = (offsets[j] as number) + i * stride;
    offsets = next;
  }
  return offsets;
}

function integerPart(frame: Frame, list: List): Part {
  const { index } = list;
  const [dim] = list.dims as [number];
  const [stride] = list.strides as [number];
  return { indices: frame.input(index), shape: index.shape, strides: index.strides, dim, stride, list };
}

/** The true elements' positions along each run of axes that one stride walks. */
function maskParts(frame: Frame, list: List): Part[] {
  const { index: mask, dims, strides } = list;
  const kernels = frame.engine.kernels(base);
  const positions = frame.scratch(mask.size * BYTES);
  const count = kernels.nonzero_u8(mask.size, packed(frame, mask), positions);
  const part = (indices: Ptr, dim: number, stride: number) => ({ indices, shape: [count], strides: [1], dim, stride, list });
  const runs: { dim: number; stride: number }[] = [];
  for (let axis = dims.length - 1; axis >= 0; axis--) {
    const [dim, stride] = [dims[axis] as number, strides[axis] as number];
    const last = runs.at(-1);
    if (last !== undefined && (stride === last.stride * last.dim || dim === 1)) last.dim *= dim;
    else runs.push({ dim, stride });
  }
  if (runs.length === 1) return [part(positions, mask.size, (runs[0] as { stride: number }).stride)];
  let inner = 1;
  return runs.map(({ dim, stride }) => {
    const indices = frame.scratch(count * BYTES);
    kernels.unravel_i32(count, inner, dim, positions, indices, 1);
    inner *= dim;
    return part(indices, dim, stride);
  });
}

/** Which index it was: the first in the order of the list. */
function outOfRange({ index, dims, axis, argument }: List): IndexError {
  const [dim] = dims as [number];
  const scalars = index.storage.scalars();
  const wanted = dim === 0 ? "the axis has no elements" : `wanted an integer from ${-dim} to ${dim - 1}`;
  for (let i = 0; i < index.size; i++) {
    const path: number[] = [];
    let at = index.offset;
    for (let k = index.shape.length - 1, rest = i; k >= 0; k--) {
      const length = index.shape[k] as number;
      path.unshift(rest % length);
      at += (rest % length) * (index.strides[k] as number);
      rest = Math.floor(rest / length);
    }
    const value = scalars[at] as number;
    if (value < -dim || value >= dim) {
      return new IndexError(
        `Index ${value} (argument ${argument}, element ${formatShape(path)}) is out of range for axis ${axis} of length ${dim}: ${wanted}`,
        argument,
      );
    }
  }
  return new IndexError(`An index of argument ${argument} is out of range for axis ${axis} of length ${dim}: ${wanted}`, argument);
}

/** Where the elements of a selection lie: offsets from its first element, as few as the layout allows. */
import { product } from "../../shape/around.ts";
import type { Frame } from "../frame.ts";
import { planLoops } from "../loops.ts";
import { componentsOf } from "../view.ts";
import { type Axes, type OffsetTable, offsetTable, withAxes } from "./offset-table.ts";
import type { Selection } from "./selection.ts";

/** Elements o·outerStride + offsets[j]·inner + k for o < outer, j < table.length, k < inner: in this order those of the result. */
export interface Places {
  /** Of the result. */
  readonly shape: readonly number[];
  readonly outer: number;
  /** In rows of `inner` elements. */
  readonly outerStride: number;
  readonly table: OffsetTable;
  readonly inner: number;
}

/**
 * The places of a selection. A last axis whose elements lie side by side stays whole where all other strides are multiples of it, and so does one axis before the
 * lists if these have `least` offsets or more. Every other axis becomes part of the offsets.
 */
export function placesOf(frame: Frame, { view, lists, at }: Selection, least = 0): Places {
  const components = componentsOf(view);
  const before = merged(view.shape.slice(0, at), view.strides.slice(0, at));
  const behind = merged(view.shape.slice(at), view.strides.slice(at));
  const inner = rowLength(
    before,
    behind,
    lists.flatMap(({ strides }) => strides),
    components,
  );
  const unit = components * inner;
  if (inner > 1) {
    behind.dims.pop();
    behind.strides.pop();
  }
  const list = offsetTable(frame, lists, unit);
  const single = before.dims.length === 1 && list.length >= least;
  const outer = single ? (before.dims[0] as number) : 1;
  const outerStride = single ? (before.strides[0] as number) / unit : 0;
  const table = withAxes(frame, single ? NONE : scaled(before, unit), list, scaled(behind, unit));
  const shape = [...view.shape.slice(0, at), ...list.shape, ...view.shape.slice(at)];
  return { shape, outer, outerStride, table, inner };
}

const NONE: Axes = { dims: [], strides: [] };

interface MutableAxes extends Axes {
  readonly dims: number[];
  readonly strides: number[];
}

/** The same elements with as few axes as the strides allow. */
function merged(dims: readonly number[], strides: readonly number[]): MutableAxes {
  if (dims.length === 0 || (dims.length === 1 && dims[0] !== 1)) return { dims: [...dims], strides: [...strides] };
  if (product(dims) === 0) return { dims: [0], strides: [0] };
  const { rows, cols, rowStrides, colStrides, outer, outerStrides } = planLoops(dims, [strides]);
  const all = [...outer, rows, cols];
  const steps = [...(outerStrides[0] as readonly number[]), rowStrides[0] as number, colStrides[0] as number];
  const kept = all.flatMap((dim, axis) => (dim === 1 ? [] : [axis]));
  return { dims: kept.map((axis) => all[axis] as number), strides: kept.map((axis) => steps[axis] as number) };
}

/** How many elements at the end of `behind` can be moved as one row. */
function rowLength(before: Axes, behind: Axes, lists: readonly number[], components: number): number {
  const row = behind.strides.at(-1) === components ? (behind.dims.at(-1) as number) : 1;
  const others = [...before.strides, ...behind.strides.slice(0, -1), ...lists];
  return row > 1 && others.every((stride) => stride % (row * components) === 0) ? row : 1;
}

function scaled({ dims, strides }: Axes, unit: number): Axes {
  return { dims, strides: strides.map((stride) => stride / unit) };
}

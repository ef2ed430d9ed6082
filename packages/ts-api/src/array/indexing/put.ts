/** Writing at indices: assignment to a view where only basic indices are given, scattering where lists or masks pick. */
import { offset } from "@genmath/core-wasm";
import { base } from "@genmath/core-wasm/base";
import { asView } from "../as-view.ts";
import { assignView, fitted, release } from "../assign.ts";
import { copyOf, packed } from "../contiguous.ts";
import { type Frame, withFrame } from "../frame.ts";
import { bitsOf } from "../gather.ts";
import type { ArrayLike } from "../types.ts";
import { componentsOf, elementBytes, scalarsOf, type View } from "../view.ts";
import { FEW } from "./get.ts";
import { areIntegers, indexed, offsetAt } from "./indexed.ts";
import type { Index } from "./language.ts";
import { offsetsHere, offsetsThere } from "./offset-table.ts";
import { type Places, placesOf } from "./places.ts";
import { type Selection, select } from "./selection.ts";

/** Offsets from which on a kernel call for each of many rows costs less than an offset for each element. */
const LONG = 32;

/** Writes a value, broadcast and cast, at indices along the first axes. Where an element is named more than once, the last value stays. */
export function putAt(view: View, value: ArrayLike, index: readonly Index[]): void {
  if (areIntegers(index)) {
    if (typeof value === "number" && index.length === view.shape.length) {
      putNumber(view, offsetAt(view, index), value);
      return;
    }
    assignView(indexed(view, index), asView(value));
    return;
  }
  const selection = select(view, index);
  if (selection.lists.length === 0) assignView(selection.view, asView(value));
  else scatter(selection, asView(value));
}

/** One number to one element, as in the innermost line of somebody's loop. */
function putNumber(view: View, at: number, value: number): void {
  const scalars = view.storage.scalars();
  scalars[at] = view.dtype === "bool" ? Number(value !== 0) : value;
  if (componentsOf(view) === 2) scalars[at + 1] = 0;
}

function scatter(selection: Selection, value: View): void {
  const { view } = selection;
  withFrame((frame) => {
    const places = placesOf(frame, selection, LONG);
    const source = fitted(view, places.shape, value);
    if (source.size > 0) scatterTo(frame, view, places, source);
    release(source, value);
  });
}

function scatterTo(frame: Frame, view: View, { outer, outerStride, table, inner }: Places, source: View): void {
  const to = source.size > FEW ? frame.direct(view) : undefined;
  if (to !== undefined) {
    const from = packed(frame, source);
    const offsets = offsetsThere(frame, table);
    const kernel = frame.engine.kernels(base)[`scatter_${bitsOf(view)}`];
    const bytes = inner * elementBytes(view);
    for (let o = 0; o < outer; o++) {
      kernel(table.length, inner, offset(from, o * table.length * bytes), offsets, offset(to, o * outerStride * bytes));
    }
    return;
  }
  // Few, or in an ordinary buffer: to copy all of that for a kernel and back would cost more than to write some elements.
  const row = inner * componentsOf(view);
  const order = source.contiguous ? source : copyOf(source);
  const values = scalarsOf(order);
  const offsets = offsetsHere(frame, table);
  const all = view.storage.scalars();
  let q = 0;
  for (let o = 0; o < outer; o++) {
    for (let j = 0; j < offsets.length; j++) {
      const p = view.offset + (o * outerStride + (offsets[j] as number)) * row;
      for (let k = 0; k < row; k++) all[p + k] = values[q++] as number;
    }
  }
  release(order, source);
}

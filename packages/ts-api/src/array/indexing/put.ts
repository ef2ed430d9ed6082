/** Writing at indices: assignment to a view where only basic indices are given, scattering where lists or masks pick. */
import { base } from "@genmath/core-wasm/base";
import { asView } from "../as-view.ts";
import { assignView, fitted, release } from "../assign.ts";
import { packed } from "../contiguous.ts";
import { type Frame, withFrame } from "../frame.ts";
import type { ArrayLike } from "../types.ts";
import { componentsOf, type View } from "../view.ts";
import { bits } from "./get.ts";
import { areIntegers, indexed } from "./indexed.ts";
import type { Index } from "./language.ts";
import { int32 } from "./offset-table.ts";
import { type Places, placesOf } from "./places.ts";
import { type Selection, select } from "./selection.ts";

/** Writes a value, broadcast and cast, at indices along the first axes. Where an element is named more than once, the last value stays. */
export function putAt(view: View, value: ArrayLike, index: readonly Index[]): void {
  if (areIntegers(index)) {
    assignView(indexed(view, index), asView(value));
    return;
  }
  const selection = select(view, index);
  if (selection.lists.length === 0) assignView(selection.view, asView(value));
  else scatter(selection, asView(value));
}

function scatter(selection: Selection, value: View): void {
  const { view } = selection;
  withFrame((frame) => {
    const places = placesOf(frame, selection, false);
    const source = fitted(view, places.shape, value);
    if (source.size > 0) scatterTo(frame, view, places, source);
    release(source, value);
  });
}

function scatterTo(frame: Frame, view: View, { table, inner }: Places, source: View): void {
  const from = packed(frame, source);
  const to = frame.direct(view);
  if (to !== undefined) {
    frame.engine.kernels(base)[`scatter_${bits(view)}`](table.length, inner, from, table.offsets, to);
    return;
  }
  // In an ordinary buffer: to copy all of it for a kernel and back would cost more than to write the few elements.
  const offsets = int32(frame, table.offsets, table.length);
  const row = inner * componentsOf(view);
  const values = frame.scalarsAt(from, source);
  const all = view.storage.scalars();
  let q = 0;
  for (let j = 0; j < offsets.length; j++) {
    const p = view.offset + (offsets[j] as number) * row;
    for (let k = 0; k < row; k++) all[p + k] = values[q++] as number;
  }
}

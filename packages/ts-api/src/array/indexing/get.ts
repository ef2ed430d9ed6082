/** Reading at indices: a view where only basic indices are given, a copy where lists or masks pick. */

import { base } from "@genmath/core-wasm/base";
import { withFrame } from "../frame.ts";
import { bitsOf } from "../gather.ts";
import { allocate, componentsOf, type View } from "../view.ts";
import { areIntegers, indexed } from "./indexed.ts";
import type { Index } from "./language.ts";
import { offsetsHere, offsetsThere } from "./offset-table.ts";
import { placesOf } from "./places.ts";
import { type Selection, select } from "./selection.ts";

/** Up to this many elements a loop here is done before a kernel call has begun. */
export const FEW = 64;

/** The elements at indices along the first axes. */
export function elementsAt(view: View, index: readonly Index[]): View {
  if (areIntegers(index)) return indexed(view, index);
  const selection = select(view, index);
  return selection.lists.length === 0 ? selection.view : gathered(selection);
}

function gathered(selection: Selection): View {
  const { view } = selection;
  return withFrame((frame) => {
    const { shape, outer, outerStride, table, inner } = placesOf(frame, selection);
    const out = allocate(view.dtype, shape);
    if (out.size === 0) return out;
    const from = out.size > FEW ? frame.direct(view) : undefined;
    if (from !== undefined) {
      const kernel = frame.engine.kernels(base)[`gather_${bitsOf(view)}`];
      kernel(outer, outerStride, table.length, inner, from, offsetsThere(frame, table), frame.output(out));
      return out;
    }
    // Few, or in an ordinary buffer: to copy all of that for a kernel would cost more than to read some elements.
    const offsets = offsetsHere(frame, table);
    const row = inner * componentsOf(view);
    const all = view.storage.scalars();
    const to = out.storage.scalars();
    let q = 0;
    for (let o = 0; o < outer; o++) {
      for (let j = 0; j < offsets.length; j++) {
        const p = view.offset + (o * outerStride + (offsets[j] as number)) * row;
        for (let k = 0; k < row; k++) to[q++] = all[p + k] as number;
      }
    }
    return out;
  });
}

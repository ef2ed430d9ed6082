/** Lines in order: the body of sort. Real numbers are sorted themselves; complex ones are gathered in the order that argsort finds. */
import { select } from "@genmath/core-wasm/select";
import { packed } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { alongAxisOffsets, gatherOffsets } from "../array/gather.ts";
import { allocate, componentsOf, scalarOf, type View } from "../array/view.ts";
import type { Lines } from "../shape/lines.ts";
import { orderOf } from "./order.ts";
import { linesAsRows, rowsAsLines, rowsShape } from "./rows.ts";

/** A new array of the shape that `lines` cut. */
export function sortedLines(view: View, lines: Lines, descending = false): View {
  if (componentsOf(view) === 2) {
    const order = orderOf(view, lines, descending);
    const out = inOrder(view, order, lines);
    order.storage.dispose();
    return out;
  }
  const out = allocate(view.dtype, rowsShape(lines));
  withFrame((frame) => {
    const kernels = frame.engine.kernels(select);
    const scalar = scalarOf(view);
    const x = packed(frame, linesAsRows(view, lines));
    const scratch = frame.scratch(kernels[`sortScratch_${scalar}`](lines.n) >>> 0);
    kernels[`sort_${scalar}`](lines.outer * lines.inner, lines.n, x, frame.output(out), descending ? 1 : 0, scratch);
  });
  return rowsAsLines(out, lines);
}

/** The elements of each line in the order of indices along it. */
export function inOrder(view: View, order: View, lines: Lines): View {
  const out = allocate(view.dtype, order.shape);
  withFrame((frame) => gatherOffsets(frame, packed(frame, view), alongAxisOffsets(frame, order, lines), out));
  return out;
}

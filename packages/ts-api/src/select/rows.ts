/** Lines of an array as rows, which is how the kernels of sorting want them, and rows as lines again. */
import { copyOf } from "../array/contiguous.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { View } from "../array/view.ts";
import type { Lines } from "../shape/lines.ts";

/** The view with its lines along the last axis: the same elements, not moved. */
export function linesAsRows(view: View, lines: Lines): View {
  return lines.inner === 1 ? view : swapAxes(view, lines.axis, lines.shape.length - 1);
}

/** A new array of rows as an array of lines again; `rows` is used up. */
export function rowsAsLines(rows: View, lines: Lines): View {
  if (lines.inner === 1) return rows;
  const out = copyOf(swapAxes(rows, lines.axis, lines.shape.length - 1));
  rows.storage.dispose();
  return out;
}

/** The shape of the rows. */
export function rowsShape({ shape, axis, n, inner }: Lines): readonly number[] {
  return inner === 1 ? shape : shape.with(axis, shape.at(-1) as number).with(-1, n);
}

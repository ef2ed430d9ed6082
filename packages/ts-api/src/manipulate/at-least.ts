/** Views with axes of length 1 added until they have enough of them. */
import type { View } from "../array/view.ts";
import { withAxes } from "./expand-dims.ts";

export function atLeast1d(view: View): View {
  return view.shape.length === 0 ? withAxes(view, [0]) : view;
}

/** A vector becomes a row. */
export function atLeast2d(view: View): View {
  const rank = view.shape.length;
  return rank >= 2 ? view : withAxes(view, rank === 0 ? [0, 1] : [0]);
}

/** A vector (n,) becomes (1, n, 1), a matrix (m, n) becomes (m, n, 1). */
export function atLeast3d(view: View): View {
  const added = [[0, 1, 2], [0, 2], [2]][view.shape.length];
  return added === undefined ? view : withAxes(view, added);
}

/** A vector becomes a column. */
export function asColumn(view: View): View {
  const rank = view.shape.length;
  return rank >= 2 ? view : withAxes(view, rank === 0 ? [0, 1] : [1]);
}

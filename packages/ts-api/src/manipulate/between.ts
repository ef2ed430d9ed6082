import { restride, type View } from "../array/view.ts";

/** The elements from `start` up to, not including, `end` along an axis: a view. */
export function between(view: View, axis: number, start: number, end: number): View {
  const length = Math.max(0, end - start);
  // An empty part may begin at the end, outside of the storage: nothing of it is read.
  const offset = length === 0 ? view.offset : view.offset + start * (view.strides[axis] as number);
  return restride(view, view.shape.with(axis, length), view.strides, offset);
}

import { broadcastStrides } from "../shape/broadcast.ts";
import { restride, type View } from "./view.ts";

/** The view read as a larger shape that its own broadcasts to: repeated axes have stride 0. */
export function broadcastView(view: View, shape: readonly number[]): View {
  const same = view.shape.length === shape.length && view.shape.every((dim, axis) => dim === shape[axis]);
  return same ? view : restride(view, shape, broadcastStrides(view.shape, view.strides, shape));
}

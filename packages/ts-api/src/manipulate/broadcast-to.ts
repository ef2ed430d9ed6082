import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { restride, type View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { broadcastStrides, broadcastsTo } from "../shape/broadcast.ts";

/**
 * The array repeated along new axes and axes of length 1: a view, every repetition of which is the same memory.
 *
 * Shapes: NumPy's broadcasting to `shape`. Throws ShapeError when the array does not broadcast to it. Use `copy()` before writing to single elements.
 *
 * @example
 * broadcastTo([1, 2], [2, 2]).toArray(); // [[1, 2], [1, 2]]
 */
export function broadcastTo<A extends ArrayLike, const S extends Shape>(a: A, shape: S): NDArray<DTypeOf<A>, S> {
  return wrap(broadcastView(asView(a), shape, "broadcast"));
}

/** The same for a view. `action` starts the message. */
export function broadcastView(view: View, shape: readonly number[], action: string): View {
  if (!broadcastsTo(view.shape, shape)) {
    throw new ShapeError(
      `Cannot ${action} ${formatShape(view.shape)} to ${formatShape(shape)}: wanted each dimension, from the last, to be equal or 1`,
      [view.shape, shape],
    );
  }
  return restride(view, shape, broadcastStrides(view.shape, view.strides, shape));
}

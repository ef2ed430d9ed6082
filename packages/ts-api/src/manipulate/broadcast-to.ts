import { asView } from "../array/as-view.ts";
import { broadcastView } from "../array/broadcast-to.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { broadcastsTo } from "../shape/broadcast.ts";

/**
 * The array repeated along new axes and axes of length 1: a view, every repetition of which is the same memory.
 *
 * Shapes: NumPy's broadcasting to `shape`. Throws ShapeError when the array does not broadcast to it. Use `copy()` before writing to single elements.
 *
 * @example
 * broadcastTo([1, 2], [2, 2]).toArray(); // [[1, 2], [1, 2]]
 */
export function broadcastTo<A extends ArrayLike, const S extends Shape>(a: A, shape: S): NDArray<DTypeOf<A>, S> {
  return wrap(checkedBroadcast(asView(a), shape, "broadcast"));
}

/** A view of an argument, after a look whether it broadcasts. `action` starts the message. */
export function checkedBroadcast(view: View, shape: readonly number[], action: string): View {
  if (!broadcastsTo(view.shape, shape)) {
    throw new ShapeError(
      `Cannot ${action} ${formatShape(view.shape)} to ${formatShape(shape)}: wanted each dimension, from the last, to be equal or 1`,
      [view.shape, shape],
    );
  }
  return broadcastView(view, shape);
}

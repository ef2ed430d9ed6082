import { asView } from "../array/as-view.ts";
import { gatherAlong } from "../array/gather.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { nonzeroPositions } from "../array/nonzero.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { linesAlong } from "../shape/lines.ts";

/** Along which axis. */
export interface CompressOptions {
  /** The axis whose slices are kept or dropped. Default, and null: the flattened array. */
  readonly axis?: number | null;
}

/**
 * The slices along an axis for which a condition holds. A condition that is shorter than the axis drops what lies behind it.
 *
 * Shapes: condition (m,) and (…, n, …) → (…, count, …). Throws ShapeError for a condition that is not one-dimensional, AxisError, IndexError for a truth behind the
 * axis' end.
 *
 * @example
 * compress([false, true], [[1, 2], [3, 4]], { axis: 0 }).toArray(); // [[3, 4]]
 */
export function compress<A extends ArrayLike>(
  condition: ArrayLike,
  a: A,
  { axis = null }: CompressOptions = {},
): NDArray<DTypeOf<A>, Shape> {
  const view = asView(a);
  const lines = linesAlong(view.shape, axis);
  const kept = asView(condition);
  if (kept.shape.length !== 1) {
    throw new ShapeError(`Cannot compress by a condition of shape ${formatShape(kept.shape)}: wanted one dimension`, [kept.shape]);
  }
  const positions = nonzeroPositions(kept);
  const out = gatherAlong(view, positions, lines);
  positions.storage.dispose();
  return wrap(out);
}

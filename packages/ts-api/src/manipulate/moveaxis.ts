import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { type Axes, normalizeAxes } from "../shape/axis.ts";
import { permuted } from "./transpose.ts";

/**
 * Axes moved to other places, the others in their order: a view.
 *
 * Shapes: `moveaxis(a, 0, -1)`: (n, …) → (…, n). Throws AxisError, ShapeError for an axis that is named twice or lists of different lengths.
 *
 * @example
 * moveaxis(zeros([2, 3, 4]), 0, -1).shape; // [3, 4, 2]
 * moveaxis(zeros([2, 3, 4]), [0, 1], [-1, -2]).shape; // [4, 3, 2]
 */
export function moveaxis<A extends ArrayLike>(a: A, source: Axes, destination: Axes): NDArray<DTypeOf<A>, Shape> {
  const view = asView(a);
  const from = normalizeAxes(source, view.shape, "move");
  const to = normalizeAxes(destination, view.shape, "move");
  if (from.length !== to.length) {
    throw new ShapeError(
      `Cannot move ${from.length} axes of ${formatShape(view.shape)} to ${to.length} places: wanted lists of equal length`,
      [view.shape],
    );
  }
  const others = view.shape.map((_, axis) => axis).filter((axis) => !from.includes(axis));
  const order = view.shape.map((_, place) => {
    const moved = to.indexOf(place);
    return moved === -1 ? (others.shift() as number) : (from[moved] as number);
  });
  return wrap(permuted(view, order));
}

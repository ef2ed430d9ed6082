/** Which axes squeeze removes. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { type Axes, normalizeAxes } from "./axis.ts";

export function squeezedAxes(shape: readonly number[], axes: Axes | undefined): number[] {
  if (axes === undefined) return shape.flatMap((dim, axis) => (dim === 1 ? [axis] : []));
  const found = normalizeAxes(axes, shape, "squeeze");
  for (const axis of found) {
    if (shape[axis] !== 1) {
      throw new ShapeError(`Cannot squeeze axis ${axis} of ${formatShape(shape)}: it has length ${shape[axis]}, wanted 1`, [shape]);
    }
  }
  return found;
}

import { AxisError, ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

/** One axis or several. */
export type Axes = number | readonly number[];

/** An axis counted from the front; negative ones count from the back. Throws AxisError. */
export function normalizeAxis(axis: number, shape: readonly number[]): number {
  const found = axis < 0 ? axis + shape.length : axis;
  if (!Number.isInteger(found) || found < 0 || found >= shape.length) throw new AxisError(axis, shape);
  return found;
}

/** Distinct axes, in the order given. Throws ShapeError for one that is named twice. `action` starts the message: "flip". */
export function normalizeAxes(axes: Axes, shape: readonly number[], action: string): number[] {
  const list = typeof axes === "number" ? [axes] : axes;
  const found = list.map((axis) => normalizeAxis(axis, shape));
  if (new Set(found).size !== found.length) {
    throw new ShapeError(`Cannot ${action} ${formatShape(shape)} along axes [${list}]: wanted each axis once`, [shape]);
  }
  return found;
}

import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

/** Throws ShapeError for anything but one dimension. `action` starts the message: "search". */
export function assertLine(shape: readonly number[], action: string): void {
  if (shape.length !== 1) throw new ShapeError(`Cannot ${action} ${formatShape(shape)}: wanted one dimension`, [shape]);
}

/** Throws ShapeError unless both have the same shape. */
export function assertSameShape(given: readonly number[], other: readonly number[], action: string): void {
  if (given.length !== other.length || given.some((dim, axis) => dim !== other[axis])) {
    throw new ShapeError(`Cannot ${action} ${formatShape(given)} with weights of ${formatShape(other)}: wanted the same shape`, [
      given,
      other,
    ]);
  }
}

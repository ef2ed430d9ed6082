import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

/** Rows and columns; throws for any other number of dimensions. `action` begins the message: "Cannot <action> (2, 3, 4): …". */
export function matrixDims(shape: readonly number[], action: string): readonly [number, number] {
  const [rows, columns] = shape;
  if (shape.length !== 2 || rows === undefined || columns === undefined) {
    throw new ShapeError(`Cannot ${action} ${formatShape(shape)}: wanted a matrix`, [shape]);
  }
  return [rows, columns];
}

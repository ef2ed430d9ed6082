/** The diagonal of two axes: element i lies at (i, i + offset), so that one step along it is a step along both. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { normalizeAxis } from "./axis.ts";

/** Which diagonal, and of which axes. */
export interface DiagonalOptions {
  /** How far above the main diagonal; below it where negative. Default: 0. */
  readonly offset?: number;
  /** The rows of the matrices. Default: 0. */
  readonly axis1?: number;
  /** Their columns. Default: 1. */
  readonly axis2?: number;
}

/** Where the diagonal starts and how long it is; the axes counted from the front. */
export interface Diagonal {
  readonly axes: readonly [number, number];
  /** Index along each of the axes. */
  readonly start: readonly [number, number];
  readonly length: number;
}

export function diagonalOf(shape: readonly number[], { offset = 0, axis1 = 0, axis2 = 1 }: DiagonalOptions): Diagonal {
  if (shape.length < 2) {
    throw new ShapeError(`Cannot take the diagonal of ${formatShape(shape)}: wanted at least two axes`, [shape]);
  }
  if (!Number.isInteger(offset)) throw new RangeError(`Cannot take the diagonal at offset ${offset}: wanted an integer`);
  const row = normalizeAxis(axis1, shape);
  const col = normalizeAxis(axis2, shape);
  if (row === col) {
    throw new ShapeError(`Cannot take the diagonal of ${formatShape(shape)} along axes ${axis1} and ${axis2}: wanted two different axes`, [
      shape,
    ]);
  }
  const start = [Math.max(0, -offset), Math.max(0, offset)] as const;
  const length = Math.max(0, Math.min((shape[row] as number) - start[0], (shape[col] as number) - start[1]));
  return { axes: [row, col], start: length === 0 ? [0, 0] : start, length };
}

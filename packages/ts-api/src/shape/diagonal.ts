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
/** Where a diagonal begins and how long it is. */
import { normalizeAxes } from "./axis.ts";

/** Which diagonal, and of which matrices. */
  /** 0 the main diagonal, positive above, negative below. Default: 0. */
  /** The axes that span the matrices, rows first. Default: [0, 1]. */
  readonly axes?: readonly [number, number];
}

export interface DiagonalDims {
  /** The axis of rows. */
  readonly rows: number;
  /** The axis of columns. */
  readonly columns: number;
  /** Where the diagonal begins. */
  readonly row: number;
  readonly column: number;
}

/** `action` starts the message: "trace". */
export function diagonalDims(shape: readonly number[], { offset = 0, axes = [0, 1] }: DiagonalOptions, action: string): DiagonalDims {
  if (shape.length < 2) throw new ShapeError(`Cannot ${action} ${formatShape(shape)}: wanted a matrix or a stack of them`, [shape]);
  if (!Number.isInteger(offset)) throw new RangeError(`Cannot ${action} with offset ${offset}: wanted an integer`);
  const [rows, columns] = normalizeAxes(axes, shape, action) as [number, number];
  const row = Math.max(0, -offset);
  const column = Math.max(0, offset);
  const length = Math.max(0, Math.min((shape[rows] as number) - row, (shape[columns] as number) - column));
  return { rows, columns, row, column, length };
}

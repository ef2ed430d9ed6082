/** Where a diagonal begins and how long it is. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { normalizeAxes } from "./axis.ts";

/** Which diagonal, and of which matrices. */
export interface DiagonalOptions {
  /** 0 the main diagonal, positive above, negative below. Default: 0. */
  readonly offset?: number;
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
  readonly length: number;
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

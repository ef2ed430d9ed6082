/** The shapes of an operation on square matrices and stacks of them: (…, n, n). */
import type { Shape } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

export interface SquareDims {
  readonly n: number;
  /** Dimensions of the stack: () for one matrix. */
  readonly batch: readonly number[];
}

export function squareDims(shape: readonly number[], action: string): SquareDims {
  const [rows, columns] = [shape.at(-2), shape.at(-1)];
  if (rows === undefined || columns === undefined) {
    throw new ShapeError(`Cannot ${action} ${formatShape(shape)}: wanted a square matrix or a stack of them`, [shape]);
  }
  if (rows !== columns) {
    throw new ShapeError(`Cannot ${action} ${formatShape(shape)}: ${rows} rows and ${columns} columns, wanted a square matrix`, [shape]);
  }
  return { n: rows, batch: shape.slice(0, -2) };
}

/** One number a row: (…, n, n) → (…, n). */
export type RowsOf<S extends Shape> = S extends readonly [...infer Rest extends Shape, number] ? readonly [...Rest] : Shape;

/** The shapes of a least squares problem: (m, n) and (m, k) → (n, k), or a vector (m,) → (n,). */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { matrixDims } from "./matrix.ts";

export interface LstsqDims {
  readonly m: number;
  readonly n: number;
}

export function lstsqDims(a: readonly number[], b: readonly number[]): LstsqDims {
  const [m, n] = matrixDims(a, "lstsq");
  const [rows] = b;
  if (rows === undefined || b.length > 2) {
    throw new ShapeError(`Cannot lstsq ${formatShape(a)} for ${formatShape(b)}: wanted a vector or a matrix of right-hand sides`, [a, b]);
  }
  if (rows !== m) {
    throw new ShapeError(`Cannot lstsq ${formatShape(a)} for ${formatShape(b)}: ${m} equations and ${rows} right-hand values`, [a, b]);
  }
  return { m, n };
}

/** The shapes of equations A X = B: (…, n, n) and (…, n, k) → (…, n, k), or a vector (n,) → (…, n). */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { broadcastShapes } from "./broadcast.ts";
import { squareDims } from "./square.ts";

export interface SolveDims {
  readonly n: number;
  /** Right-hand sides. */
  readonly k: number;
  /** Broadcast leading dimensions. */
  readonly batch: readonly number[];
  /** Of the solution: without the last axis of the columns where b is a vector. */
  readonly shape: readonly number[];
}

/** As NumPy 2: b of one dimension is a vector, of more a stack of matrices. */
export function solveDims(a: readonly number[], b: readonly number[]): SolveDims {
  const { n, batch } = squareDims(a, "solve");
  const vector = b.length === 1;
  const rows = vector ? b[0] : b.at(-2);
  if (rows === undefined) {
    throw new ShapeError(`Cannot solve ${formatShape(a)} for ${formatShape(b)}: wanted a vector or a matrix of right-hand sides`, [a, b]);
  }
  if (rows !== n) {
    throw new ShapeError(`Cannot solve ${formatShape(a)} for ${formatShape(b)}: ${n} equations and ${rows} right-hand values`, [a, b]);
  }
  if (vector) return { n, k: 1, batch, shape: [...batch, n] };
  const k = b.at(-1) as number;
  const both = broadcastShapes(batch, b.slice(0, -2), "solve stacks of shape");
  return { n, k, batch: both, shape: [...both, n, k] };
}

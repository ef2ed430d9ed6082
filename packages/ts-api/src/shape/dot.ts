/** The shapes of a dot product with a stack of matrices: (…, k) · (…, k, n) → (…, …, n), the other axes of a, then those of b. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

export interface DotDims {
  readonly k: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export function dotDims(a: readonly number[], b: readonly number[]): DotDims {
  const [k, other] = [a.at(-1) as number, b.at(-2) as number];
  if (k !== other) {
    throw new ShapeError(
      `Cannot dot ${formatShape(a)} by ${formatShape(b)}: inner dimensions ${k} and ${other} differ, wanted equal ones`,
      [a, b],
    );
  }
  return { k, left: a.slice(0, -1), right: b.toSpliced(-2, 1) };
}

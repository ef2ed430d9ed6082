/** The shapes of a pairwise comparison of vectors: (m, k) and (n, k) → (m, n); a vector is one row, whose axis the result lacks. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

export interface CosineDims {
  /** Rows of each operand. */
  readonly m: number;
  readonly n: number;
  /** Elements of a row. */
  readonly k: number;
  readonly shape: readonly number[];
}

export function cosineDims(a: readonly number[], b: readonly number[]): CosineDims {
  for (const shape of [a, b]) {
    if (shape.length !== 1 && shape.length !== 2) {
      throw new ShapeError(`Cannot compare directions in ${formatShape(shape)}: wanted a vector or a matrix of rows`, [shape]);
    }
  }
  const [k, other] = [a.at(-1), b.at(-1)] as [number, number];
  if (k !== other) {
    throw new ShapeError(
      `Cannot compare directions in ${formatShape(a)} with those in ${formatShape(b)}: vectors of ${k} and of ${other} elements, wanted equal lengths`,
      [a, b],
    );
  }
  const shape = [...a.slice(0, -1), ...b.slice(0, -1)];
  return { m: a.length === 1 ? 1 : (a[0] as number), n: b.length === 1 ? 1 : (b[0] as number), k, shape };
}

/** The shape of the result as far as those of the operands are known. */
export type CosineShape<A extends readonly number[], B extends readonly number[]> = A extends readonly [
  ...infer M extends readonly number[],
  number,
]
  ? B extends readonly [...infer N extends readonly number[], number]
    ? number extends M["length"] | N["length"]
      ? readonly number[]
      : readonly [...M, ...N]
    : readonly number[]
  : readonly number[];

/** The shapes of an operation on matrices of any shape and stacks of them: (…, m, n). */
import type { Shape } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";

export interface MatricesDims {
  readonly m: number;
  readonly n: number;
  /** Dimensions of the stack: () for one matrix. */
  readonly batch: readonly number[];
}

export function matricesDims(shape: readonly number[], action: string): MatricesDims {
  const [m, n] = [shape.at(-2), shape.at(-1)];
  if (m === undefined || n === undefined) {
    throw new ShapeError(`Cannot ${action} ${formatShape(shape)}: wanted a matrix or a stack of them`, [shape]);
  }
  return { m, n, batch: shape.slice(0, -2) };
}

/** The position in a stack of its `i`-th matrix, counted in row-major order. */
export function positionOf(i: number, batch: readonly number[]): readonly number[] {
  const position = new Array<number>(batch.length);
  for (let axis = batch.length - 1; axis >= 0; axis--) {
    const dim = batch[axis] as number;
    position[axis] = i % dim;
    i = Math.floor(i / dim);
  }
  return position;
}

/** (…, m, n) → (…, k) with a length that is known at run time. */
export type DiagonalOf<S extends Shape> = S extends readonly [...infer Rest extends Shape, number, number]
  ? readonly [...Rest, number]
  : Shape;

/** (…, m, n) → (…, m, k). */
export type LeftOf<S extends Shape> = S extends readonly [...infer Rest extends Shape, infer M extends number, number]
  ? readonly [...Rest, M, number]
  : Shape;

/** (…, m, n) → (…, k, n). */
export type RightOf<S extends Shape> = S extends readonly [...infer Rest extends Shape, number, infer N extends number]
  ? readonly [...Rest, number, N]
  : Shape;

/** (…, m, n) → (…, n, m). */
export type TransposedOf<S extends Shape> = S extends readonly [...infer Rest extends Shape, infer M extends number, infer N extends number]
  ? readonly [...Rest, N, M]
  : Shape;

/** One number for each matrix: (…, m, n) → (…). */
export type BatchOf<S extends Shape> = S extends readonly [...infer Rest extends Shape, number, number] ? Rest : Shape;

/** (…, m, n) → (…, m, m). */
export type RowSquareOf<S extends Shape> = S extends readonly [...infer Rest extends Shape, infer M extends number, number]
  ? readonly [...Rest, M, M]
  : Shape;

/** The shapes of a matrix product: (…, m, k) · (…, k, n) → (…, m, n), vectors as NumPy's matmul treats them. */
import type { Broadcast, Shape } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { broadcastShapes } from "./broadcast.ts";

export interface MatmulDims {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  /** Broadcast leading dimensions. */
  readonly batch: readonly number[];
  /** Shape of the result: without the axis that a one-dimensional operand lacks. */
  readonly shape: readonly number[];
}

/** No stack. */
const ONE_MATRIX: readonly number[] = [];

export function matmulDims(a: readonly number[], b: readonly number[], action = "matmul"): MatmulDims {
  // What most calls are, without the lists that the others need: small products take little longer than these.
  if (a.length === 2 && b.length === 2 && a[1] === b[0]) {
    const [m, k] = a as readonly [number, number];
    const n = b[1] as number;
    return { m, n, k, batch: ONE_MATRIX, shape: [m, n] };
  }
  for (const shape of [a, b]) {
    if (shape.length === 0) {
      throw new ShapeError(`Cannot ${action} ${formatShape(a)} by ${formatShape(b)}: a 0-d operand has no rows or columns; use multiply`, [
        a,
        b,
      ]);
    }
  }
  const m = a.length === 1 ? 1 : (a.at(-2) as number);
  const n = b.length === 1 ? 1 : (b.at(-1) as number);
  const k = a.at(-1) as number;
  const inner = b.length === 1 ? (b[0] as number) : (b.at(-2) as number);
  if (k !== inner) {
    throw new ShapeError(
      `Cannot ${action} ${formatShape(a)} by ${formatShape(b)}: inner dimensions ${k} and ${inner} differ${suggestion(a, b)}`,
      [a, b],
    );
  }
  const batch = broadcastShapes(a.slice(0, -2), b.slice(0, -2), `${action} stacks of shape`);
  return { m, n, k, batch, shape: [...batch, ...(a.length === 1 ? [] : [m]), ...(b.length === 1 ? [] : [n])] };
}

function suggestion(a: readonly number[], b: readonly number[]): string {
  if (a.length !== 2 || b.length !== 2) return "";
  if (a[1] === b[1]) return "; did you mean matmul(a, b.T)?";
  if (a[0] === b[0]) return "; did you mean matmul(a.T, b)?";
  if (a[0] === b[1]) return "; did you mean matmul(b, a)?";
  return "";
}

/** The shape of a product as far as the shapes of the operands are known. */
export type MatmulShape<A extends Shape, B extends Shape> = A extends readonly [...infer AB extends Shape, infer M extends number, number]
  ? B extends readonly [...infer BB extends Shape, number, infer N extends number]
    ? Appended<Broadcast<AB, BB>, readonly [M, N]>
    : B extends readonly [number]
      ? readonly [...AB, M]
      : Shape
  : A extends readonly [number]
    ? B extends readonly [...infer BB extends Shape, number, infer N extends number]
      ? readonly [...BB, N]
      : B extends readonly [number]
        ? readonly []
        : Shape
    : Shape;

/** The stack's axes and then the matrix's, where the stack's are known. */
type Appended<Stack extends Shape, Matrix extends Shape> = number extends Stack["length"] ? Shape : readonly [...Stack, ...Matrix];

/** `unknown` where the inner dimensions fit or are not known; otherwise a type whose name is the message. */
export type MatmulFits<A extends Shape, B extends Shape> = A extends readonly [...Shape, infer K extends number]
  ? B extends readonly [infer L extends number] | readonly [...Shape, infer L extends number, number]
    ? Fits<K, L>
    : unknown
  : unknown;

type Fits<K extends number, L extends number> = number extends K
  ? unknown
  : number extends L
    ? unknown
    : K extends L
      ? unknown
      : { readonly error: `inner dimensions ${K} and ${L} differ` };

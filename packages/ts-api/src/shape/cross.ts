/** The shapes of a cross product: vectors of two or three components along one axis of each operand, the others broadcast. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { normalizeAxis } from "./axis.ts";
import { broadcastShapes } from "./broadcast.ts";

/** Along which axes the vectors lie. */
export interface CrossOptions {
  /** Of both operands and the result. Default: −1. */
  readonly axis?: number;
  /** Of the first operand. Default: `axis`. */
  readonly axisA?: number;
  /** Of the second operand. Default: `axis`. */
  readonly axisB?: number;
  /** Of the result. Default: `axis`. */
  readonly axisC?: number;
}

export interface CrossDims {
  readonly axisA: number;
  readonly axisB: number;
  /** The other axes, broadcast. */
  readonly others: readonly number[];
  /** Where the result's vectors lie; undefined for two vectors of the plane, whose product is a number. */
  readonly axisC: number | undefined;
}

export function crossDims(a: readonly number[], b: readonly number[], { axis = -1, ...axes }: CrossOptions): CrossDims {
  const axisA = normalizeAxis(axes.axisA ?? axis, a);
  const axisB = normalizeAxis(axes.axisB ?? axis, b);
  const [p, q] = [a[axisA], b[axisB]];
  if ((p !== 2 && p !== 3) || (q !== 2 && q !== 3)) {
    throw new ShapeError(`Cannot cross ${formatShape(a)} by ${formatShape(b)}: vectors have ${p} and ${q} components, wanted 2 or 3`, [
      a,
      b,
    ]);
  }
  const others = broadcastShapes(a.toSpliced(axisA, 1), b.toSpliced(axisB, 1), "cross");
  return { axisA, axisB, others, axisC: p === 2 && q === 2 ? undefined : normalizeAxis(axes.axisC ?? axis, [...others, 3]) };
}

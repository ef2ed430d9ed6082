/** A convolution by transforms: along which axes, of how many points, and which part of the full result is wanted. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { type Axes, normalizeAxes } from "./axis.ts";

/** Which part of a convolution. */
export type ConvolutionMode = "full" | "same" | "valid";

export interface ConvolutionDims {
  /** The axes that are transformed: along one of length 1 on either side, broadcasting does it. */
  readonly axes: readonly number[];
  /** Points of their transforms, products of 2, 3 and 5. */
  readonly points: readonly number[];
  /** Shape of the wanted part, and where it begins in the full result. */
  readonly shape: readonly number[];
  readonly start: readonly number[];
}

export function convolutionDims(a: readonly number[], b: readonly number[], mode: ConvolutionMode, along?: Axes): ConvolutionDims {
  if (mode !== "full" && mode !== "same" && mode !== "valid") {
    throw new RangeError(`Cannot fftconvolve in mode ${JSON.stringify(mode)}: wanted "full", "same" or "valid"`);
  }
  const fail = (why: string) => new ShapeError(`Cannot fftconvolve ${formatShape(a)} with ${formatShape(b)}: ${why}`, [a, b]);
  if (a.length !== b.length) throw fail("wanted as many axes");
  const named = along === undefined ? a.map((_, axis) => axis) : normalizeAxes(along, a, "fftconvolve");
  if (along !== undefined && named.length === 0) throw fail("wanted at least one axis to convolve along");
  if (a.includes(0) || b.includes(0)) return { axes: [], points: [], shape: [0], start: [0] };
  const axes = named.filter((axis) => a[axis] !== 1 && b[axis] !== 1);
  for (const [axis, m] of a.entries()) {
    const n = b[axis] as number;
    if (!axes.includes(axis) && m !== n && m !== 1 && n !== 1)
      throw fail(`dimensions ${m} and ${n} at axis ${axis} differ and neither is 1`);
  }
  const inside = (x: readonly number[], y: readonly number[]) => axes.every((axis) => (x[axis] as number) >= (y[axis] as number));
  if (mode === "valid" && !inside(a, b) && !inside(b, a)) throw fail("wanted one of them to hold the other along every axis");
  const full = a.map((m, axis) => (axes.includes(axis) ? m + (b[axis] as number) - 1 : Math.max(m, b[axis] as number)));
  const shape = full.map((dim, axis) => wanted(mode, dim, a[axis] as number, b[axis] as number, axes.includes(axis)));
  return {
    axes,
    points: axes.map((axis) => fastLength(full[axis] as number)),
    shape,
    start: full.map((dim, axis) => Math.floor((dim - (shape[axis] as number)) / 2)),
  };
}

function wanted(mode: ConvolutionMode, full: number, m: number, n: number, convolved: boolean): number {
  if (mode === "full") return full;
  if (mode === "same") return m;
  return convolved ? Math.abs(m - n) + 1 : full;
}

/** The least product of 2, 3 and 5 that is n or more: the lengths whose transforms are fast. */
function fastLength(n: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let fives = 1; fives < best; fives *= 5) {
    for (let threes = fives; threes < best; threes *= 3) {
      const length = threes * 2 ** Math.max(0, Math.ceil(Math.log2(n / threes)));
      if (length >= n && length < best) best = length;
    }
  }
  return best;
}

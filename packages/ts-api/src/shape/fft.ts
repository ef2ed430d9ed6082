/** A Fourier transform along one axis: which points it takes, and how the array falls into (outer, axis, inner). */
import type { Shape } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { around } from "./around.ts";
import { normalizeAxis } from "./axis.ts";

/** What a transform takes beside the array. */
export interface FftOptions {
  /** Points of the transform: a longer axis is cropped, a shorter one is followed by zeros. Default: the axis's length. */
  readonly n?: number;
  /** The axis to transform; negative ones count from the back. Default: −1. */
  readonly axis?: number;
  /** Which direction is divided by n: "backward" the inverse, "forward" the forward one, "ortho" both by √n. Default: "backward". */
  readonly norm?: "backward" | "ortho" | "forward";
}

export interface FftDims {
  readonly axis: number;
  /** Points of the transform. */
  readonly n: number;
  /** Points that the array has for them; the rest are zeros. */
  readonly given: number;
  /** Shape of the result. */
  readonly shape: readonly number[];
  readonly outer: number;
  readonly inner: number;
}

/** Most points of one transform: above, sizes of plans and scratch leave 32 bits. */
const MAX_POINTS = 2 ** 25;

export function fftDims(shape: readonly number[], { n, axis = -1 }: FftOptions, action: string): FftDims {
  const at = normalizeAxis(axis, shape);
  const length = shape[at] as number;
  const points = n ?? length;
  if (n !== undefined) assertPoints(n, action);
  if (points < 1) {
    throw new ShapeError(
      `Cannot ${action} an axis of length 0: axis ${at} of ${formatShape(shape)} is empty, wanted at least one point, or n`,
      [shape],
    );
  }
  if (points > MAX_POINTS) throw new ShapeError(`Cannot ${action} ${points} points: wanted at most ${MAX_POINTS}`, [shape]);
  const { before, after, outer, inner } = around(shape, at);
  return {
    axis: at,
    n: points,
    given: Math.min(points, length),
    shape: [...before, points, ...after],
    outer,
    inner,
  };
}

/** Throws ShapeError unless n counts points. */
export function assertPoints(n: number, action: string): void {
  if (!Number.isInteger(n) || n < 1) throw new ShapeError(`Cannot ${action} with n = ${n}: wanted an integer from 1 up`, []);
}

/** The shape of a transform: that of the input, where no option changes a length. */
export type FftShape<S extends Shape, O> = O extends { readonly n: number } ? Shape : S;

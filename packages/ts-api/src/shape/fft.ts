/** Fourier transforms along one axis: what goes in, what comes out, and what the options ask for. */
import type { Shape } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { normalizeAxis } from "./axis.ts";

/** Which direction is divided by n: "backward" the inverse, "forward" the forward one, "ortho" both by √n. */
export type FftNorm = "backward" | "ortho" | "forward";

/** What a transform along one axis takes beside the array. */
export interface FftOptions {
  /** Points of the transform: a longer axis is cropped, a shorter one is followed by zeros. Default: the axis's length; for `irfft` and `hfft` 2 (length − 1). */
  readonly n?: number;
  /** The axis to transform; negative ones count from the back. Default: −1. */
  readonly axis?: number;
  /** Which direction is divided by n: "backward" the inverse, "forward" the forward one, "ortho" both by √n. Default: "backward". */
  readonly norm?: FftNorm;
}

/**
 * What goes in and comes out. "complex": n numbers to n. "real": n real numbers to the n/2 + 1 bins that the others are conjugates of. "hermitian": those
 * bins to n real numbers.
 */
export type FftKind = "complex" | "real" | "hermitian";

/** A transform along one axis of an array. */
export interface FftDims {
  readonly kind: FftKind;
  readonly axis: number;
  /** Points of the transform. */
  readonly n: number;
  /** Numbers that the array has for them; what is missing is zero. */
  readonly given: number;
  /** Shape of the result. */
  readonly shape: readonly number[];
}

/** Most points of one transform: above, sizes of plans and scratch leave 32 bits. */
const MAX_POINTS = 2 ** 25;

/** Throws AxisError; ShapeError where there are no points, or too many. `action` starts the message: "rfft". */
export function fftDims(shape: readonly number[], { n, axis = -1 }: FftOptions, action: string, kind: FftKind): FftDims {
  const at = normalizeAxis(axis, shape);
  const length = shape[at] as number;
  const points = n ?? (kind === "hermitian" ? 2 * (length - 1) : length);
  if (n !== undefined) assertPoints(n, action);
  if (points < 1) {
    const wanted = kind === "hermitian" ? "wanted at least two bins, or n" : "wanted at least one point, or n";
    throw new ShapeError(
      `Cannot ${action} an axis of length ${length}: axis ${at} of ${formatShape(shape)} ${kind === "hermitian" ? `makes ${Math.max(0, points)} points` : "is empty"}, ${wanted}`,
      [shape],
    );
  }
  if (points > MAX_POINTS) throw new ShapeError(`Cannot ${action} ${points} points: wanted at most ${MAX_POINTS}`, [shape]);
  const bins = Math.floor(points / 2) + 1;
  return {
    kind,
    axis: at,
    n: points,
    given: Math.min(kind === "hermitian" ? bins : points, length),
    shape: kind === "complex" && points === length ? shape : shape.with(at, kind === "real" ? bins : points),
  };
}

/** Throws ShapeError unless n counts points. */
export function assertPoints(n: number, action: string): void {
  if (!Number.isInteger(n) || n < 1) throw new ShapeError(`Cannot ${action} with n = ${n}: wanted an integer from 1 up`, []);
}

/** The shape of a complex transform: that of the input, the last axis n long if that is given; of other axes only their number is known then. */
export type FftShape<S extends Shape, O> = O extends { readonly n: infer N extends number }
  ? O extends { readonly axis: number }
    ? Ranked<S>
    : WithLast<S, N>
  : S;

/** The shape of a transform that changes the length of its axis: the last, unless another is named. */
export type HalfShape<S extends Shape, O> = O extends { readonly axis: number } ? Ranked<S> : WithLast<S, number>;

/** The shape of a transform from bins to n real numbers. */
export type FullShape<S extends Shape, O> = O extends { readonly axis: number }
  ? Ranked<S>
  : WithLast<S, O extends { readonly n: infer N extends number } ? N : number>;

/** As many axes, of any length. */
export type Ranked<S extends Shape> = { readonly [K in keyof S]: number };

type WithLast<S extends Shape, N extends number> = number extends S["length"]
  ? Shape
  : S extends readonly [...infer Init extends Shape, number]
    ? readonly [...Init, N]
    : Shape;

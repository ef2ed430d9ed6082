/** Fourier transforms along several axes: in which order, how many points each. */
import type { Shape } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { normalizeAxis } from "./axis.ts";
import { type FftDims, type FftKind, type FftNorm, fftDims, type Ranked } from "./fft.ts";

/** What a transform along several axes takes beside the array. */
export interface FftnOptions {
  /** Points along each of `axes`: longer axes are cropped, shorter ones followed by zeros; −1 is the axis's own length. Without `axes`: of the last axes. */
  readonly s?: readonly number[];
  /** The axes to transform; one that is named twice is transformed twice. Default: all, or the last two of a transform whose name ends in 2. */
  readonly axes?: readonly number[];
  /** Which direction is divided by the number of points: "backward" the inverse, "forward" the forward one, "ortho" both by its root. Default: "backward". */
  readonly norm?: FftNorm;
}

/**
 * One transform after the other, each on the result of the one before. Real input is halved first, along the last of `axes`, and a half spectrum made real last, so that
 * everything between works on half of the numbers.
 */
export function fftnDims(shape: readonly number[], { s, axes }: FftnOptions, action: string, kind: FftKind): FftDims[] {
  const along = axes ?? lastAxes(s?.length ?? shape.length);
  if (s !== undefined && s.length !== along.length) {
    throw new ShapeError(
      `Cannot ${action} ${formatShape(shape)} with s of ${s.length} numbers along ${along.length} axes: wanted as many numbers as axes`,
      [shape],
    );
  }
  if (along.length === 0 && kind !== "complex") {
    throw new ShapeError(`Cannot ${action} ${formatShape(shape)} along no axis: wanted at least one`, [shape]);
  }
  const wanted = along.map((axis, i) => {
    const at = normalizeAxis(axis, shape);
    const points = s?.[i];
    return { axis: at, n: points === -1 ? (shape[at] as number) : points };
  });
  const last = wanted.length - 1;
  const steps = wanted.map((options, i) => ({ options, kind: i === last ? kind : "complex" }) as const);
  if (kind !== "hermitian") steps.reverse();
  const dims: FftDims[] = [];
  for (const { options, kind: each } of steps) {
    const { axis } = options;
    // The second time along an axis that was halved: its first length, as in NumPy.
    const n = options.n ?? (each === "complex" && dims.some((step) => step.axis === axis) ? shape[axis] : undefined);
    dims.push(fftDims(dims.at(-1)?.shape ?? shape, n === undefined ? { axis } : { axis, n }, action, each));
  }
  return dims;
}

function lastAxes(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i - count);
}

/** The shape of a complex transform: that of the input, unless `s` changes lengths. */
export type FftnShape<S extends Shape, O> = O extends { readonly s: readonly number[] } ? Ranked<S> : S;

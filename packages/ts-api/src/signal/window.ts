/**
 * The body of every window: a symmetric weight of n points from its first half. A periodic window is a symmetric one of n + 1 points without its last, so that it continues
 * itself where a transform does. Here too: the raised cosines that most windows are made of.
 */
import { math } from "@genmath/core-wasm/math";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { allocate, overScalars, scalarsOf } from "../array/view.ts";
import { unaryOf } from "../elementwise/unary.ts";
import { ShapeError } from "../errors/errors.ts";

/** What every window takes. */
export interface WindowOptions {
  /** Symmetric, for the design of filters; false: periodic, for spectra. Default: true. */
  readonly sym?: boolean;
}

/** The type of a window of N points. */
export type WindowOf<N extends number> = NDArray<"float64", readonly [N]>;

/** The first `count` = ⌈points / 2⌉ weights of a symmetric window. */
type Half = (count: number, points: number) => ArrayLike<number>;

/** A window of n points; of one point 1. Throws ShapeError unless n is an integer from 0 up. `action` starts the message: "hann". */
export function windowOf<N extends number>(action: string, n: N, { sym = true }: WindowOptions, half: Half): WindowOf<N> {
  if (!Number.isInteger(n) || n < 0) throw new ShapeError(`Cannot ${action} ${n} points: wanted an integer from 0 up`, []);
  const points = sym ? n : n + 1;
  const weights = n <= 1 ? [1] : half(Math.ceil(points / 2), points);
  const view = allocate("float64", [n]);
  const values = scalarsOf(view);
  for (let i = 0; i < n; i++) values[i] = weights[Math.min(i, points - 1 - i)] as number;
  return wrap(view);
}

/** sin(π x) of so many x, correct to about an ulp where x is. */
export function sines(count: number, x: (i: number) => number): Float64Array {
  const angles = Float64Array.from({ length: count }, (_, i) => Math.PI * x(i));
  const view = unaryOf(math, "sin", overScalars(angles, "float64", [count]));
  const found = Float64Array.from(scalarsOf(view));
  view.storage.dispose();
  return found;
}

/** (1 − cos(π x)) / 2 of so many x in [0, 1]. */
export function raisedCosines(count: number, x: (i: number) => number): Float64Array {
  // Near 0, where the difference would cancel, it is sin²(π x / 2).
  const small = (i: number) => x(i) < 1 / 3;
  return sines(count, (i) => (small(i) ? x(i) / 2 : 0.5 - x(i))).map((sine, i) => (small(i) ? sine * sine : (1 - sine) / 2));
}

/** Half of a window that is a function of a raised cosine over all of its points. */
export function ofRaisedCosine(weight: (raised: number) => number): Half {
  return (count, points) => raisedCosines(count, (i) => (2 * i) / (points - 1)).map(weight);
}

import type { FftNorm } from "../shape/fft.ts";

/** The part of n that each direction is divided by, as an exponent: 0 not at all, 1/2 by √n, 1 by n. */
const DIVISORS: Readonly<Record<FftNorm, readonly [forward: number, inverse: number]>> = {
  backward: [0, 1],
  ortho: [0.5, 0.5],
  forward: [1, 0],
};

/** What the sums of a transform of n points are multiplied by. `action` starts the message: "ifft". */
export function scaleOf(action: string, n: number, inverse: boolean, norm: FftNorm = "backward"): number {
  assertNorm(action, norm);
  const divisor = DIVISORS[norm][inverse ? 1 : 0];
  return divisor === 0 ? 1 : 1 / (divisor === 1 ? n : Math.sqrt(n));
}

/** Throws RangeError for another norm. */
export function assertNorm(action: string, norm: FftNorm = "backward"): void {
  if (!Object.hasOwn(DIVISORS, norm)) {
    throw new RangeError(`Cannot ${action} with norm ${JSON.stringify(norm)}: wanted "backward", "ortho" or "forward"`);
  }
}

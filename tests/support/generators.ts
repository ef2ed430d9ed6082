/** Seeded inputs for tests: the same numbers in every run and on every platform. */
import type { RealArray } from "./guarded.ts";
import type { Real } from "./tolerance.ts";

/** mulberry32: uniform in [0, 1), seeded. A generator of its own, so that tests of `random` do not test themselves. */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A typed array of `length` values of `next`. */
export function fill(dtype: Real, length: number, next: () => number): RealArray {
  const out = dtype === "float64" ? new Float64Array(length) : new Float32Array(length);
  for (let i = 0; i < length; i++) out[i] = next();
  return out;
}

/** Values uniform in [−1, 1). */
export function signed(dtype: Real, length: number, seed: number): RealArray {
  const next = uniform(seed);
  return fill(dtype, length, () => 2 * next() - 1);
}

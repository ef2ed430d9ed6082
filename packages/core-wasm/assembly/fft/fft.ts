/**
 * The discrete Fourier transform of any length n ≥ 1:
 *
 *   forward  y_k = scale Σ_j x_j e^(−2πi jk/n),   inverse  y_k = scale Σ_j x_j e^(+2πi jk/n).
 *
 * Complex numbers are interleaved (re, im) at the edge, split inside. Lengths whose prime factors are at most 31 run in passes of radix 4, 2, 3, 5
 * and odd primes (pass.ts); the rest go through Bluestein's convolution on top of them.
 *
 * A plan holds factors and tables and is only read by a transform; it holds no addresses, so it may be copied. NaN and Inf go where the
 * arithmetic sends them. n goes to 2^25, where the sizes of plans and scratch leave 32 bits. For random input the relative error in the 2-norm is
 * below 2^-53 √log2 n (f64; 2^-24 for f32), 1.6 times that for Bluestein lengths.
 */
import { bluestein, bluesteinPlan, bluesteinPlanBytes, bluesteinScratch } from "./bluestein";
import { length, passPlan, passPlanBytes, passes, roughPart } from "./plan";
import { smooth, smoothScratch } from "./smooth";

/** Bytes of a plan for length n. Read as unsigned. */
export function fftPlanBytes<T>(n: i32): i32 {
  return <i32>(roughPart(n) == 1 ? passPlanBytes<T>(n) : bluesteinPlanBytes<T>(n));
}

/** Bytes of scratch that `fftPlan` and `fft` need for length n. Read as unsigned. */
export function fftScratch<T>(n: i32): i32 {
  return <i32>(roughPart(n) == 1 ? smoothScratch<T>(n) : bluesteinScratch<T>(n));
}

/** Writes the plan for length n to `plan` (16-byte aligned). */
export function fftPlan<T>(n: i32, plan: usize, scratch: usize): void {
  if (roughPart(n) == 1) passPlan<T>(n, plan);
  else bluesteinPlan<T>(n, plan, scratch);
}

/**
 * Transforms `rows` contiguous rows of the plan's length from x to out, which may be the same. `inverse` is 0 or 1; neither direction
 * scales by itself.
 */
export function fft<T>(plan: usize, inverse: i32, scale: T, rows: i32, x: usize, out: usize, scratch: usize): void {
  const sign = <T>(inverse ? -1 : 1);
  const row = <usize>length(plan) * (2 * sizeof<T>());
  const direct = passes(plan) > 0;
  for (let i = 0; i < rows; i++) {
    if (direct) smooth<T>(plan, sign, scale, sign * scale, x, out, scratch);
    else bluestein<T>(plan, sign, scale, sign * scale, x, out, scratch);
    x += row;
    out += row;
  }
}

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
import { COLUMNS, ROUGH, length, manner, mannerOf, passPlan, passPlanBytes } from "./plan";
import { columns, smooth, smoothScratch } from "./smooth";

/** A kind's bit: points lie at any distance. */
const ANY_DISTANCE = 1;

/** Bytes of a plan for length n. Read as unsigned. */
export function fftPlanBytes<T>(n: i32, kind: i32): i32 {
  return <i32>(mannerOf<T>(n, (kind & ANY_DISTANCE) != 0) == ROUGH ? bluesteinPlanBytes<T>(n) : passPlanBytes<T>(n));
}

/** Bytes of scratch that `fftPlan` and a transform need for length n. Read as unsigned. */
export function fftScratch<T>(n: i32, kind: i32): i32 {
  const rough = mannerOf<T>(n, (kind & ANY_DISTANCE) != 0) == ROUGH;
  return <i32>(2 * <usize>n * sizeof<T>() + (rough ? bluesteinScratch<T>(n) : smoothScratch<T>(n, (kind & ANY_DISTANCE) != 0)));
}

/** Writes the plan for length n to `plan` (16-byte aligned). */
export function fftPlan<T>(n: i32, kind: i32, plan: usize, scratch: usize): void {
  if (mannerOf<T>(n, (kind & ANY_DISTANCE) != 0) != ROUGH) passPlan<T>(n, (kind & ANY_DISTANCE) != 0, plan);
  else if (ASC_FEATURE_SIMD) bluesteinPlan<T, v128>(n, plan, scratch);
  else bluesteinPlan<T, T>(n, plan, scratch);
}

/** Transforms one row of contiguous complex numbers. x may be out. */
export function fftRow<T, V>(plan: usize, sign: T, scale: T, x: usize, out: usize, scratch: usize): void {
  if (manner(plan) == ROUGH) bluestein<T, V>(plan, sign, scale, sign * scale, x, out, scratch);
  else smooth<T, V>(plan, sign, scale, sign * scale, x, out, scratch);
}

/** `count` transforms, as exports/fft.ts says. */
export function fft<T>(plan: usize, inverse: i32, scale: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void {
  const sign = <T>(inverse ? -1 : 1);
  if (ASC_FEATURE_SIMD) transforms<T, v128>(plan, sign, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch);
  else transforms<T, T>(plan, sign, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch);
}

function transforms<T, V>(plan: usize, sign: T, scale: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void {
  if (manner(plan) == COLUMNS) {
    columns<T, V>(plan, sign, scale, sign * scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch);
    return;
  }
  const n = length(plan);
  const unit = 2 * sizeof<T>();
  const row = scratch;
  scratch += <usize>n * unit;
  for (let i = 0; i < count; i++) {
    const from = x + <usize>i * <usize>xRow * unit;
    const to = out + <usize>i * <usize>outRow * unit;
    if (xPoint == 1 && outPoint == 1) {
      fftRow<T, V>(plan, sign, scale, from, to, scratch);
    } else {
      for (let j = 0; j < n; j++) memory.copy(row + <usize>j * unit, from + <usize>j * <usize>xPoint * unit, unit);
      fftRow<T, V>(plan, sign, scale, row, row, scratch);
      for (let j = 0; j < n; j++) memory.copy(to + <usize>j * <usize>outPoint * unit, row + <usize>j * unit, unit);
    }
  }
}

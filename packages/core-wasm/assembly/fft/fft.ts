/**
 * The discrete Fourier transform of any length n ≥ 1:
 *
 *   forward  y_k = scale Σ_j x_j e^(−2πi jk/n),   inverse  y_k = scale Σ_j x_j e^(+2πi jk/n).
 *
 * Lengths whose prime factors are at most 31 run in passes (pass.ts); the rest go through Bluestein's convolution on top of them. This file chooses by kind and by build.
 *
 * A plan holds factors and tables and is only read by a transform; it holds no addresses, so it may be copied. NaN and Inf go where the
 * arithmetic sends them. n goes to 2^25, where the sizes of plans and scratch leave 32 bits. For random input the relative error in the 2-norm is
 * below 2^-53 √log2 n (f64; 2^-24 for f32), 1.6 times that for Bluestein lengths.
 */
import { complexPlan, complexPlanBytes, complexRows, complexScratch } from "./complex";
import { inverseRows, realPlan, realPlanBytes, realRows, realScratch } from "./real";

/** The bits of a kind. */
const ANY_DISTANCE = 1;
const REAL = 2;

/** Bytes of a plan for length n. Read as unsigned. */
export function fftPlanBytes<T>(n: i32, kind: i32): i32 {
  const any = (kind & ANY_DISTANCE) != 0;
  return <i32>(kind & REAL ? realPlanBytes<T>(n) : complexPlanBytes<T>(n, any));
}

/** Bytes of scratch that `fftPlan` and a transform need for length n. Read as unsigned. */
export function fftScratch<T>(n: i32, kind: i32): i32 {
  const any = (kind & ANY_DISTANCE) != 0;
  return <i32>(kind & REAL ? realScratch<T>(n) : complexScratch<T>(n, any));
}

/** Writes the plan for length n to `plan` (16-byte aligned). */
export function fftPlan<T>(n: i32, kind: i32, plan: usize, scratch: usize): void {
  if (ASC_FEATURE_SIMD) makePlan<T, v128>(n, kind, plan, scratch);
  else makePlan<T, T>(n, kind, plan, scratch);
}

function makePlan<T, V>(n: i32, kind: i32, plan: usize, scratch: usize): void {
  if (kind & REAL) realPlan<T, V>(n, plan, scratch);
  else complexPlan<T, V>(n, (kind & ANY_DISTANCE) != 0, plan, scratch);
}

/** `count` transforms, as exports/fft.ts says; so do the two below. */
export function fft<T>(plan: usize, inverse: i32, scale: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void {
  const sign = <T>(inverse ? -1 : 1);
  if (ASC_FEATURE_SIMD) complexRows<T, v128>(plan, sign, scale, sign * scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch);
  else complexRows<T, T>(plan, sign, scale, sign * scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch);
}

export function rfft<T>(plan: usize, conjugate: i32, scale: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void {
  const sign = <T>(conjugate ? -1 : 1);
  if (ASC_FEATURE_SIMD) realRows<T, v128>(plan, sign, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch);
  else realRows<T, T>(plan, sign, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch);
}

export function irfft<T>(plan: usize, conjugate: i32, scale: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void {
  const sign = <T>(conjugate ? -1 : 1);
  if (ASC_FEATURE_SIMD) inverseRows<T, v128>(plan, sign, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch);
  else inverseRows<T, T>(plan, sign, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch);
}

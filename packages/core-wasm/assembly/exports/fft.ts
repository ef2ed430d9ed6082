/**
 * The Fourier area: many transforms of one length n (1 ≤ n ≤ 2^25) in one call. Complex numbers are interleaved (re, im).
 *
 * A plan is made once for (n, kind) by `fftPlanBytes`, `fftScratch` and `fftPlan`, and read by every transform of that length; `fftScratch` bytes serve the plan and the
 * transforms. Counts of bytes are unsigned: a host reads them with `>>> 0`. kind is a sum of
 *   1  columns: points lie at any distance. Without it the points of every transform are neighbours, in the input and in the output
 *   2  real: the plan serves `rfft` and `irfft`, else `fft`
 *
 * `count` transforms: point j of transform i is element i·xRow + j·xPoint of x, and the same with outPoint and outRow in the output. Strides count elements of their array:
 * complex numbers where it is complex, reals where it is real. An array (n, inner) along its first axis is count = inner, xPoint = inner, xRow = 1.
 *   fft    (n complex → n complex)       y_k = scale Σ_j x_j e^(∓2πi jk/n), + where `inverse` is 1. x may be out if the strides agree
 *   rfft   (n real → n/2 + 1 complex)    the first half of fft; its conjugate where `conjugate` is 1. x and out stand apart
 *   irfft  (n/2 + 1 complex → n real)    the inverse of rfft for scale 1/n; imaginary parts of bin 0 and, for even n, of bin n/2 are not read. x and out stand apart;
 *                                        `conjugate` 1 conjugates x first
 *   conjugates  rows × cols conjugates from x to out, by row and column strides, which may be negative: the half of a spectrum that `rfft` leaves out
 *
 * `fftRoot_f64` stores the real and the imaginary part of e^(−2πi k/n), 0 ≤ k < n.
 */
import { conjugates } from "../fft/conjugates";
import { fft, fftPlan, fftPlanBytes, fftScratch, irfft, rfft } from "../fft/fft";
import { root } from "../fft/root";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function fftPlanBytes_f32(n: i32, kind: i32): i32 { return fftPlanBytes<f32>(n, kind); }
export function fftPlanBytes_f64(n: i32, kind: i32): i32 { return fftPlanBytes<f64>(n, kind); }
export function fftScratch_f32(n: i32, kind: i32): i32 { return fftScratch<f32>(n, kind); }
export function fftScratch_f64(n: i32, kind: i32): i32 { return fftScratch<f64>(n, kind); }
export function fftPlan_f32(n: i32, kind: i32, plan: usize, scratch: usize): void { fftPlan<f32>(n, kind, plan, scratch); }
export function fftPlan_f64(n: i32, kind: i32, plan: usize, scratch: usize): void { fftPlan<f64>(n, kind, plan, scratch); }
export function fft_f32(plan: usize, inverse: i32, scale: f32, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void { fft<f32>(plan, inverse, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch); }
export function fft_f64(plan: usize, inverse: i32, scale: f64, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void { fft<f64>(plan, inverse, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch); }
export function rfft_f32(plan: usize, conjugate: i32, scale: f32, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void { rfft<f32>(plan, conjugate, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch); }
export function rfft_f64(plan: usize, conjugate: i32, scale: f64, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void { rfft<f64>(plan, conjugate, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch); }
export function irfft_f32(plan: usize, conjugate: i32, scale: f32, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void { irfft<f32>(plan, conjugate, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch); }
export function irfft_f64(plan: usize, conjugate: i32, scale: f64, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize): void { irfft<f64>(plan, conjugate, scale, count, x, xPoint, xRow, out, outPoint, outRow, scratch); }
export function conjugates_f32(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize, ors: i32, ocs: i32): void { conjugates<f32>(rows, cols, x, xrs, xcs, out, ors, ocs); }
export function conjugates_f64(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize, ors: i32, ocs: i32): void { conjugates<f64>(rows, cols, x, xrs, xcs, out, ors, ocs); }
export function fftRoot_f64(k: i32, n: i32, re: usize, im: usize): void { root<f64>(k, n, re, im); }

/**
 * The Fourier area. Complex numbers are interleaved. A plan is made once per length (`fftPlanBytes`, `fftPlan`) and read by every transform of
 * that length (1 ≤ n ≤ 2^25); `fftScratch` bytes serve both. Counts of bytes are unsigned: a host reads them with `>>> 0`.
 * `fftRoot_f64` stores the real and the imaginary part of e^(−2πi k/n), 0 ≤ k < n.
 */
import { fft, fftPlan, fftPlanBytes, fftScratch } from "../fft/fft";
import { root } from "../fft/root";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function fftPlanBytes_f32(n: i32): i32 { return fftPlanBytes<f32>(n); }
export function fftPlanBytes_f64(n: i32): i32 { return fftPlanBytes<f64>(n); }
export function fftScratch_f32(n: i32): i32 { return fftScratch<f32>(n); }
export function fftScratch_f64(n: i32): i32 { return fftScratch<f64>(n); }
export function fftPlan_f32(n: i32, plan: usize, scratch: usize): void { fftPlan<f32>(n, plan, scratch); }
export function fftPlan_f64(n: i32, plan: usize, scratch: usize): void { fftPlan<f64>(n, plan, scratch); }
export function fft_f32(plan: usize, inverse: i32, scale: f32, rows: i32, x: usize, out: usize, scratch: usize): void { fft<f32>(plan, inverse, scale, rows, x, out, scratch); }
export function fft_f64(plan: usize, inverse: i32, scale: f64, rows: i32, x: usize, out: usize, scratch: usize): void { fft<f64>(plan, inverse, scale, rows, x, out, scratch); }
export function fftRoot_f64(k: i32, n: i32, re: usize, im: usize): void { root<f64>(k, n, re, im); }

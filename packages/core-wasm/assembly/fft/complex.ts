/**
 * Complex transforms of any length: passes where all prime factors have one, Bluestein's convolution elsewhere. Plans of this file serve `fft` and, for half the length,
 * real transforms.
 */
import { bluestein, bluesteinPlan, bluesteinPlanBytes, bluesteinScratch } from "./bluestein";
import { COLUMNS, ROUGH, length, manner, mannerOf, passPlan, passPlanBytes } from "./plan";
import { columns, smooth, smoothScratch } from "./smooth";

/** Bytes of a plan. */
export function complexPlanBytes<T>(n: i32, anyDistance: bool): usize {
  return mannerOf<T>(n, anyDistance) == ROUGH ? bluesteinPlanBytes<T>(n) : passPlanBytes<T>(n);
}

/** Bytes of scratch for planning and transforming: a row, and what its transform needs. */
export function complexScratch<T>(n: i32, anyDistance: bool): usize {
  const rough = mannerOf<T>(n, anyDistance) == ROUGH;
  return 2 * <usize>n * sizeof<T>() + (rough ? bluesteinScratch<T>(n) : smoothScratch<T>(n, anyDistance));
}

export function complexPlan<T, V>(n: i32, anyDistance: bool, plan: usize, scratch: usize): void {
  if (mannerOf<T>(n, anyDistance) == ROUGH) bluesteinPlan<T, V>(n, plan, scratch);
  else passPlan<T>(n, anyDistance, plan);
}

/** One row of contiguous numbers: out = (cr Re, ci Im) of the transform of (Re x, sign · Im x). x may be out. */
export function complexRow<T, V>(plan: usize, sign: T, cr: T, ci: T, x: usize, out: usize, scratch: usize): void {
  if (manner(plan) == ROUGH) bluestein<T, V>(plan, sign, cr, ci, x, out, scratch);
  else smooth<T, V>(plan, sign, cr, ci, x, out, scratch);
}

/** `count` transforms by the same factors, with the strides of exports/fft.ts. */
export function complexRows<T, V>(
  plan: usize, sign: T, cr: T, ci: T, count: i32, x: usize, xPoint: i32, xRow: i32, out: usize, outPoint: i32, outRow: i32, scratch: usize,
): void {
  if (manner(plan) == COLUMNS) {
    columns<T, V>(plan, sign, cr, ci, count, x, xPoint, xRow, out, outPoint, outRow, scratch);
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
      complexRow<T, V>(plan, sign, cr, ci, from, to, scratch);
    } else {
      for (let j = 0; j < n; j++) memory.copy(row + <usize>j * unit, from + <usize>j * <usize>xPoint * unit, unit);
      complexRow<T, V>(plan, sign, cr, ci, row, row, scratch);
      for (let j = 0; j < n; j++) memory.copy(to + <usize>j * <usize>outPoint * unit, row + <usize>j * unit, unit);
    }
  }
}

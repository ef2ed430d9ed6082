/**
 * The reduction to Hessenberg form, QᵀAQ, of matrices of any size, and Qᵀ: panels (panel.ts) whose reflectors are applied together, by matrix products, as long as
 * enough is left for that to pay; the rest one reflector at a time (reduce.ts, accumulate.ts). 10/3 n³ operations and 4/3 n³ for Qᵀ.
 */
import { gemm } from "../gemm/gemm";
import { blockReflectorScratch, reflectLeft, reflectRight, triangularFactor } from "../householder/block-reflector";
import { element, entry } from "../rows/address";
import { accumulateHessenberg, unitRow } from "./accumulate";
import { PANEL, reducePanel } from "./panel";
import { reduceToHessenberg } from "./reduce";

/** Rows below which single reflectors are faster. */
const CROSSOVER: i32 = 100;

/** Bytes of work for either function, from a multiple of 16 on. */
export function hessenbergScratch<T>(n: i32): i32 {
  if (n <= CROSSOVER) return 2 * n * <i32>sizeof<T>();
  return ((2 * PANEL + 1) * n + PANEL * (PANEL + 1)) * <i32>sizeof<T>() + 16 + blockReflectorScratch<T>(PANEL, n, n);
}

/** The first column after the panels. */
function afterPanels(lo: i32, hi: i32): i32 {
  let k = lo;
  while (hi - k > CROSSOVER) k += PANEL;
  return k;
}

/** Arguments as `reduceToHessenberg` has them. */
export function reduceBlocked<T>(n: i32, lo: i32, hi: i32, a: usize, q: usize, taus: usize, work: usize): void {
  const y = work;
  const column = entry<T>(y, n, PANEL, 0);
  const t = element<T>(column, n);
  const sums = entry<T>(t, PANEL, PANEL, 0);
  const own = element<T>(sums, PANEL);
  const rest = (entry<T>(own, n, PANEL, 0) + 15) & ~15;
  const end = afterPanels(lo, hi);
  for (let k = lo; k < end; k += PANEL) {
    const m = hi - k;
    const v = q ? entry<T>(q, n, k, k + 1) : own;
    reducePanel<T>(n, k, hi, a, v, n, y, t, taus, column, sums);
    const right = k + PANEL;
    gemm<T>(m, hi - right + 1, PANEL, -1, y, 1, n, element<T>(v, PANEL - 1), n, 1, 1, entry<T>(a, n, k + 1, right), n, rest);
    reflectLeft<T>(true, PANEL, m, n - right, v, n, t, entry<T>(a, n, k + 1, right), n, rest);
    reflectRight<T>(false, PANEL, m, k + 1, v, n, t, entry<T>(a, n, 0, k + 1), n, rest);
  }
  reduceToHessenberg<T>(n, end, hi, a, q, taus, work);
}

/** Arguments as `accumulateHessenberg` has them. */
export function accumulateBlocked<T>(n: i32, lo: i32, hi: i32, q: usize, taus: usize, work: usize): void {
  const v = work;
  const t = entry<T>(v, n, PANEL, 0);
  const rest = (entry<T>(t, PANEL, PANEL, 0) + 15) & ~15;
  const end = afterPanels(lo, hi);
  accumulateHessenberg<T>(n, end, hi, q, taus, work);
  for (let k = end - PANEL; k >= lo; k -= PANEL) {
    const m = hi - k;
    for (let i = 0; i < PANEL; i++) {
      memory.copy(entry<T>(v, n, i, 0), entry<T>(q, n, k + i, k + 1), <usize>m << alignof<T>());
      unitRow<T>(n, q, k + i);
    }
    triangularFactor<T>(PANEL, m, v, n, element<T>(taus, k), t, rest);
    reflectRight<T>(true, PANEL, m, m, v, n, t, entry<T>(q, n, k + 1, k + 1), n, rest);
  }
  for (let i = 0; i < lo; i++) unitRow<T>(n, q, i);
}

import { cholesky, choleskyScratch } from "../cholesky/cholesky";
import { eig, eigScratch } from "../eig/eig";
import { eigh, eighScratch } from "../eigh/eigh";
import { expm, expmScratch } from "../expm/expm";
import { luDeterminant, luLogDeterminant } from "../lu/determinant";
import { luInvert, luInvertScratch } from "../lu/invert";
import { lu, luScratch } from "../lu/lu";
import { luSolve, luSolveScratch } from "../lu/solve";
import { luSplit, permutationMatrix } from "../lu/split";
import { qr, qrScratch } from "../qr/qr";
import { unitRows } from "../reduce/unit-rows";
import { svd, svdScratch } from "../svd/svd";

/** The first address above this module's static data; the build chains the areas by it. */
export function heapBase(): usize {
  return __heap_base;
}

export function eigScratch_f64(n: i32, vectors: i32): i32 { return eigScratch<f64>(n, vectors); }
export function eig_f64(n: i32, a: usize, w: usize, v: usize, vectors: i32, scratch: usize): i32 { return eig<f64>(n, a, w, v, vectors, scratch); }

export function eighScratch_f64(n: i32, vectors: i32): i32 { return eighScratch<f64>(n, vectors); }
export function eigh_f64(n: i32, a: usize, w: usize, v: usize, vectors: i32, scratch: usize): i32 { return eigh<f64>(n, a, w, v, vectors, scratch); }

export function luScratch_f64(m: i32, n: i32): i32 { return luScratch<f64>(m, n); }
export function lu_f64(m: i32, n: i32, a: usize, out: usize, pivots: usize, scratch: usize): i32 { return lu<f64>(m, n, a, out, pivots, scratch); }
export function luSplit_f64(m: i32, n: i32, lu: usize, pivots: usize, l: usize, u: usize, order: usize, scratch: usize): void { luSplit<f64>(m, n, lu, pivots, l, u, order, scratch); }
export function permutationMatrix_f64(m: i32, order: usize, p: usize): void { permutationMatrix<f64>(m, order, p); }
export function luDeterminant_f64(n: i32, lu: usize, pivots: usize, det: usize): void { luDeterminant<f64>(n, lu, pivots, det); }
export function luLogDeterminant_f64(n: i32, lu: usize, pivots: usize, sign: usize, logarithm: usize): void { luLogDeterminant<f64>(n, lu, pivots, sign, logarithm); }
export function luSolveScratch_f64(n: i32, m: i32): i32 { return luSolveScratch<f64>(n, m); }
export function luSolve_f64(n: i32, m: i32, lu: usize, pivots: usize, x: usize, scratch: usize): i32 { return luSolve<f64>(n, m, lu, pivots, x, scratch); }
export function luInvertScratch_f64(n: i32): i32 { return luInvertScratch<f64>(n); }
export function luInvert_f64(n: i32, lu: usize, pivots: usize, x: usize, scratch: usize): void { luInvert<f64>(n, lu, pivots, x, scratch); }

export function choleskyScratch_f64(n: i32): i32 { return choleskyScratch<f64>(n); }
export function cholesky_f64(n: i32, a: usize, upper: i32, c: usize, scratch: usize): i32 { return cholesky<f64>(n, a, upper, c, scratch); }

export function expmScratch_f64(n: i32): i32 { return expmScratch<f64>(n); }
export function expm_f64(n: i32, a: usize, x: usize, scratch: usize): i32 { return expm<f64>(n, a, x, scratch); }

export function qrScratch_f64(m: i32, n: i32, columns: i32): i32 { return qrScratch<f64>(m, n, columns); }
export function qr_f64(m: i32, n: i32, a: usize, rows: i32, r: usize, columns: i32, q: usize, scratch: usize): i32 { return qr<f64>(m, n, a, rows, r, columns, q, scratch); }

export function svdScratch_f64(m: i32, n: i32, vectors: i32): i32 { return svdScratch<f64>(m, n, vectors); }
export function svd_f64(m: i32, n: i32, a: usize, s: usize, u: usize, vt: usize, vectors: i32, scratch: usize): i32 { return svd<f64>(m, n, a, s, u, vt, vectors, scratch); }

export function unitRows_f32(rows: i32, n: i32, x: usize, rs: i32, cs: i32, out: usize): void { unitRows<f32>(rows, n, x, rs, cs, out); }
export function unitRows_f64(rows: i32, n: i32, x: usize, rs: i32, cs: i32, out: usize): void { unitRows<f64>(rows, n, x, rs, cs, out); }

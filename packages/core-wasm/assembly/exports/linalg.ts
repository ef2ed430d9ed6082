import { eig, eigScratch } from "../eig/eig";
import { eigh, eighScratch } from "../eigh/eigh";
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

export function svdScratch_f64(m: i32, n: i32, vectors: i32): i32 { return svdScratch<f64>(m, n, vectors); }
export function svd_f64(m: i32, n: i32, a: usize, s: usize, u: usize, vt: usize, vectors: i32, scratch: usize): i32 { return svd<f64>(m, n, a, s, u, vt, vectors, scratch); }

export function unitRows_f32(rows: i32, n: i32, x: usize, rs: i32, cs: i32, out: usize): void { unitRows<f32>(rows, n, x, rs, cs, out); }
export function unitRows_f64(rows: i32, n: i32, x: usize, rs: i32, cs: i32, out: usize): void { unitRows<f64>(rows, n, x, rs, cs, out); }

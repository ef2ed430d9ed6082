/**
 * TX = B for a triangular T and many right-hand sides, X over B: halves until a block is small,
 *
 *   [T₁₁  0 ] [X₁]   [B₁]       X₁ = T₁₁⁻¹ B₁,  X₂ = T₂₂⁻¹ (B₂ − T₂₁ X₁),
 *   [T₂₁ T₂₂] [X₂] = [B₂]
 *
 * and the other way round for an upper one, so that all but n·BLOCK·m of the n²m multiply-adds are matrix products (Elmroth, Gustavson, Jonsson & Kågström,
 * "Recursive blocked algorithms and hybrid data structures for dense matrix library software", SIAM Review 2004).
 */
import { gemm, gemmScratch } from "../gemm/gemm";
import { strided } from "../lanes";
import { substitute } from "./substitute";

/** Order up to which a block is substituted: at n = 256, 32 was 5 % ahead of 16 and 64. */
const BLOCK: i32 = 32;

/** Bytes of scratch for a T of order n and m right-hand sides, or any less of either. */
export function triangularSolveScratch<T>(n: i32, m: i32): i32 {
  return n <= BLOCK ? 0 : productScratch<T>(n, m, n);
}

/** Bytes of scratch for a product (m, k) · (k, n) and for every smaller one, those of one row or column included. */
export function productScratch<T>(m: i32, n: i32, k: i32): i32 {
  return max(gemmScratch<T>(max(m, 2), max(n, 2), k), gemmScratch<T>(1, max(m, n), k));
}

/**
 * T (n, n) with strides `rst` and `cst` in elements, so that a transposed T is one with exchanged strides and the other `lower`; its other triangle is not
 * read, and with `unit` the diagonal counts as ones. B (n, m) is row-major with `ldb` elements from row to row and may not overlap T. A zero on the diagonal
 * gives infinities, as a division does.
 */
export function triangularSolve<T>(
  lower: bool, unit: bool, n: i32, m: i32, t: usize, rst: i32, cst: i32, b: usize, ldb: i32, scratch: usize,
): void {
  if (n <= BLOCK) return substitute<T>(lower, unit, n, m, t, rst, cst, b, ldb);
  const upper = (n >> 1) & ~7;
  const rest = n - upper;
  const below = strided<T>(b, upper, ldb);
  const last = strided<T>(strided<T>(t, upper, rst), upper, cst);
  if (lower) {
    triangularSolve<T>(lower, unit, upper, m, t, rst, cst, b, ldb, scratch);
    gemm<T>(rest, m, upper, -1, strided<T>(t, upper, rst), rst, cst, b, ldb, 1, 1, below, ldb, scratch);
    triangularSolve<T>(lower, unit, rest, m, last, rst, cst, below, ldb, scratch);
  } else {
    triangularSolve<T>(lower, unit, rest, m, last, rst, cst, below, ldb, scratch);
    gemm<T>(upper, m, rest, -1, strided<T>(t, upper, cst), rst, cst, below, ldb, 1, 1, b, ldb, scratch);
    triangularSolve<T>(lower, unit, upper, m, t, rst, cst, b, ldb, scratch);
  }
}

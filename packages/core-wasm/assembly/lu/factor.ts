/**
 * PA = LU in place, columns halved until a panel is left: the left half is factored, the right half becomes L₁₁⁻¹A₁₂ above and loses L₂₁U₁₂ below, the
 * right half of that is factored (Toledo, "Locality of reference in LU decomposition with partial pivoting", SIMAX 1997). Nearly all work is matrix products.
 */
import { gemm } from "../gemm/gemm";
import { entry } from "../rows/address";
import { productScratch, triangularSolve } from "../triangular/solve";
import { factorPanel } from "./panel";

/** Columns of a panel: the elements of two cache lines a row. */
const PANEL: i32 = 16;

/** Bytes of scratch. */
export function factorScratch<T>(m: i32, n: i32): i32 {
  if (min(m, n) <= PANEL) return 0;
  return productScratch<T>(m, n, min(m, n));
}

/** Columns `first` … `last` − 1, last ≤ m, of A (m, n), as `factorPanel`. */
export function factor<T>(m: i32, n: i32, a: usize, first: i32, last: i32, pivots: usize, scratch: usize): i32 {
  if (last - first <= PANEL) return factorPanel<T>(m, n, a, first, last, pivots);
  const middle = first + (((last - first) >> 1) & ~7);
  const left = factor<T>(m, n, a, first, middle, pivots, scratch);
  eliminate<T>(m, n, a, first, middle, last, scratch);
  const right = factor<T>(m, n, a, middle, last, pivots, scratch);
  return left != 0 ? left : right;
}

/** What the columns `first` … `middle` − 1, factored, do to the columns `middle` … `last` − 1. */
export function eliminate<T>(m: i32, n: i32, a: usize, first: i32, middle: i32, last: i32, scratch: usize): void {
  const depth = middle - first;
  const right = entry<T>(a, n, first, middle);
  triangularSolve<T>(true, true, depth, last - middle, entry<T>(a, n, first, first), n, 1, right, n, scratch);
  if (m > middle) {
    gemm<T>(
      m - middle, last - middle, depth, -1, entry<T>(a, n, middle, first), n, 1, right, n, 1, 1, entry<T>(a, n, middle, middle), n, scratch,
    );
  }
}

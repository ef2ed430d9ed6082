/** What an orthogonal similarity of a diagonal block does to the rest of H and to zt: products with the accumulated matrix. */
import { gemm, gemmScratch } from "../gemm/gemm";
import { element, entry } from "../rows/address";
import { Hessenberg } from "./hessenberg";

/** Bytes for blocks of `size` rows. */
export function rotationScratch<T>(n: i32, size: i32): i32 {
  return size * n * <i32>sizeof<T>() + 16 + max(gemmScratch<T>(n, size, size), max(gemmScratch<T>(size, n, size), gemmScratch<T>(1, size, size)));
}

/** Rows start … start+size−1 of the active block low … high were transformed by vt (size, size), Hᵢᵢ ← vt·Hᵢᵢ·vtᵀ; now all that stands beside them. */
export function rotateRest<T>(p: Hessenberg<T>, low: i32, high: i32, start: i32, size: i32, vt: usize, product: usize): void {
  const n = p.n;
  const top = p.zt ? 0 : low;
  const above = start - top;
  const gemmWork = behind<T>(product, size, n);
  if (above > 0) {
    const a = entry<T>(p.h, n, top, start);
    gemm<T>(above, size, size, 1, a, n, 1, vt, 1, size, 0, product, size, gemmWork);
    copyBlock<T>(above, size, product, size, a, n);
  }
  if (!p.zt) return;
  rotateRows<T>(n, n - high - 1, entry<T>(p.h, n, start, high + 1), size, vt, product, gemmWork);
  rotateRows<T>(n, p.hi - p.lo + 1, entry<T>(p.zt, n, start, p.lo), size, vt, product, gemmWork);
}

function rotateRows<T>(n: i32, columns: i32, a: usize, size: i32, vt: usize, product: usize, gemmWork: usize): void {
  if (columns == 0) return;
  gemm<T>(size, columns, size, 1, vt, size, 1, a, n, 1, 0, product, columns, gemmWork);
  copyBlock<T>(size, columns, product, columns, a, n);
}

export function copyBlock<T>(rows: i32, columns: i32, a: usize, lda: i32, b: usize, ldb: i32): void {
  const bytes = <usize>columns << alignof<T>();
  for (let i = 0; i < rows; i++) memory.copy(entry<T>(b, ldb, i, 0), entry<T>(a, lda, i, 0), bytes);
}

/** What follows a matrix of rows × columns, aligned. */
// @ts-ignore: decorator
@inline
export function behind<T>(a: usize, rows: i32, columns: i32): usize {
  return (element<T>(a, rows * columns) + 15) & ~15;
}

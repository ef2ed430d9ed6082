/**
 * C ← CQᵀ = C H_1 H_2 … H_{n−1}, the reflectors of the tridiagonal reduction on the rows of C: vectors of the tridiagonal matrix become vectors of the full one.
 * Blocks of reflectors in compact WY form, so that all of it is gemm: 2n³ operations for n rows.
 */
import { blockReflectorScratch, reflectRight, triangularFactor } from "../householder/block-reflector";
import { element, entry } from "../rows/address";

/** Reflectors of a block: more of them make longer sums and, in small matrices, more work. */
// @ts-ignore: decorator
@inline
function blockSize(n: i32): i32 {
  return n < 192 ? 16 : 32;
}

/** Bytes of scratch: a block's vectors with their zeros, its triangular factor, and for the products. */
export function backTransformScratch<T>(rows: i32, n: i32): i32 {
  const block = blockSize(n);
  return (n + block) * block * <i32>sizeof<T>() + blockReflectorScratch<T>(block, n, rows);
}

/** a (n, n), taus: as `reduceToTridiagonal` leaves them. c (rows, n) with `ldc` elements from row to row. */
export function backTransform<T>(rows: i32, n: i32, a: usize, taus: usize, c: usize, ldc: i32, scratch: usize): void {
  const block = blockSize(n);
  const v = scratch;
  const t = entry<T>(v, n, block, 0);
  const rest = entry<T>(t, block, block, 0);
  for (let first = 1; first < n; first += block) {
    const count = min(block, n - first);
    const length = first + count - 1;
    for (let k = 0; k < count; k++) {
      const row = entry<T>(v, length, k, 0);
      memory.copy(row, entry<T>(a, n, first + k, 0), <usize>(first + k) << alignof<T>());
      memory.fill(element<T>(row, first + k), 0, <usize>(count - 1 - k) << alignof<T>());
    }
    triangularFactor<T>(count, length, v, length, element<T>(taus, first), t, rest);
    reflectRight<T>(false, count, length, rows, v, length, t, c, ldc, rest);
  }
}

/**
 * C = alpha·A·Aᵀ + beta·C, of which one half says everything: only the tiles that hold an element on or below the diagonal are computed. With the strides of A
 * exchanged it is Aᵀ·A.
 */
import { Nothing } from "./epilogue";
import { LOWER, product } from "./product";
import { scale } from "./scale";

/**
 * A (n, k) with strides in elements as in `gemm`, C (n, n) row-major with `ldc` elements from row to row, which may not overlap A. The lower triangle of C is
 * the result; above it, elements of tiles on the diagonal are written too. Scratch of `productScratch` bytes for (n, n, k), 16-byte aligned.
 */
export function syrk<T>(n: i32, k: i32, alpha: T, a: usize, rs: i32, cs: i32, beta: T, c: usize, ldc: i32, scratch: usize): void {
  const row = <isize>rs * sizeof<T>(), column = <isize>cs * sizeof<T>();
  const down = <usize>ldc * sizeof<T>();
  if (k == 0 || alpha == <T>0) return scale<T>(n, n, beta, c, down);
  product<T, Nothing>(LOWER, n, n, k, alpha, a, row, column, a, column, row, beta, c, down, 0, scratch);
}

/** All of C: `syrk`, and its lower triangle above the diagonal. */
export function symmetricProduct<T>(n: i32, k: i32, alpha: T, a: usize, rs: i32, cs: i32, beta: T, c: usize, ldc: i32, scratch: usize): void {
  syrk<T>(n, k, alpha, a, rs, cs, beta, c, ldc, scratch);
  mirror<T>(n, c, ldc);
}

/** Rows and columns of a square that is mirrored at a time: both of its places stay in the first-level cache. */
const SQUARE: i32 = 32;

/** The upper triangle of C (n, n) becomes the lower's transpose: C is symmetric to the last bit. Squares transposed in registers were 0.2 ms faster at n = 1000 and 0.3 KB larger. */
function mirror<T>(n: i32, c: usize, ldc: i32): void {
  const row = <usize>ldc * sizeof<T>();
  for (let top = 0; top < n; top += SQUARE) {
    for (let left = 0; left <= top; left += SQUARE) {
      for (let i = top; i < min(top + SQUARE, n); i++) {
        const end = min(left + SQUARE, i);
        let from = c + <usize>i * row + <usize>left * sizeof<T>();
        let to = c + <usize>left * row + <usize>i * sizeof<T>();
        for (let j = left; j < end; j++, from += sizeof<T>(), to += row) store<T>(to, load<T>(from));
      }
    }
  }
}

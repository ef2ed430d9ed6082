/**
 * C = alpha·A·Aᵀ + beta·C, of which one half says everything: only the tiles that hold an element on or below the diagonal are computed. With the strides of A
 * exchanged it is Aᵀ·A.
 */
import { lanes, transpose } from "../lanes";
import { Nothing } from "./epilogue";
import { LOWER, product, productScratch } from "./product";
import { scale } from "./scale";

/** Bytes of scratch for `syrk` of this size. */
export function syrkScratch<T>(n: i32, k: i32): i32 {
  return productScratch<T>(n, n, k);
}

/**
 * A (n, k) with strides in elements as in `gemm`, C (n, n) row-major with `ldc` elements from row to row, which may not overlap A. The lower triangle of C is
 * the result; above it, elements of tiles on the diagonal are written too. Scratch of `syrkScratch` bytes, 16-byte aligned.
 */
export function syrk<T>(n: i32, k: i32, alpha: T, a: usize, rs: i32, cs: i32, beta: T, c: usize, ldc: i32, scratch: usize): void {
  const row = <isize>rs * sizeof<T>(), column = <isize>cs * sizeof<T>();
  const down = <usize>ldc * sizeof<T>();
  if (k == 0 || alpha == <T>0) return scale<T>(n, n, beta, c, down);
  product<T, Nothing>(LOWER, n, n, k, alpha, a, row, column, a, column, row, beta, c, down, 0, scratch);
}

/** Rows and columns of a square that is mirrored at a time: both of its places stay in the first-level cache. */
const SQUARE: i32 = 32;

/** The upper triangle of C (n, n) becomes that of the lower's transpose: C is symmetric to the last bit. */
export function mirror<T>(n: i32, c: usize, ldc: i32): void {
  const row = <usize>ldc * sizeof<T>();
  for (let top = 0; top < n; top += SQUARE) {
    const bottom = min(top + SQUARE, n);
    for (let left = 0; left <= top; left += SQUARE) {
      for (let i = top; i < bottom; i += lanes<T>()) {
        let j = left;
        const end = min(left + SQUARE, i);
        if (ASC_FEATURE_SIMD) {
          if (i + lanes<T>() <= n) {
            for (; j < end; j += lanes<T>()) transpose<T>(at<T>(c, row, i, j), row, at<T>(c, row, j, i), row);
          }
        }
        for (let down = i; down < min(i + lanes<T>(), n); down++) {
          for (let across = j; across < min(left + SQUARE, down); across++) store<T>(at<T>(c, row, across, down), load<T>(at<T>(c, row, down, across)));
        }
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function at<T>(c: usize, row: usize, i: i32, j: i32): usize {
  return c + <usize>i * row + <usize>j * sizeof<T>();
}

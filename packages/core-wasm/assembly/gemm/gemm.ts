/**
 * C = alpha·A·B + beta·C for real and for complex matrices.
 *
 * A and B have a stride for rows and one for columns, in scalars, of any sign and zero too: transposed, reversed and broadcast views are
 * packed as they are. C is row-major and may not overlap A or B. NaN and ∞ propagate as in NumPy; as in BLAS, with alpha = 0 A and B
 * are not read, and with beta = 0 C is not.
 */
import { Nothing, epilogue } from "./epilogue";
import { gemv, gemvScratch } from "./gemv";
import { COMPLEX, REAL, product, productScratch } from "./product";
import { scale } from "./scale";

/** Bytes of scratch for `gemm` of this size. */
export function gemmScratch<T>(m: i32, n: i32, k: i32): i32 {
  if (m == 1 || n == 1) return gemvScratch<T>(max(m, n), k);
  return productScratch<T>(m, n, k);
}

/** A (m, k), B (k, n), C (m, n) with `ldc` elements from row to row; scratch of `gemmScratch` bytes, 16-byte aligned. */
export function gemm<T>(
  m: i32, n: i32, k: i32, alpha: T, a: usize, rsa: i32, csa: i32, b: usize, rsb: i32, csb: i32, beta: T, c: usize, ldc: i32, scratch: usize,
): void {
  finishedGemm<T, Nothing>(m, n, k, alpha, a, rsa, csa, b, rsb, csb, beta, c, ldc, 0, scratch);
}

/** The same, then E of each element and of `bias`, n elements: see epilogue.ts. */
export function finishedGemm<T, E>(
  m: i32, n: i32, k: i32, alpha: T, a: usize, rsa: i32, csa: i32, b: usize, rsb: i32, csb: i32, beta: T, c: usize, ldc: i32,
  bias: usize, scratch: usize,
): void {
  const element = sizeof<T>();
  const aRow = <isize>rsa * element, aColumn = <isize>csa * element;
  const bRow = <isize>rsb * element, bColumn = <isize>csb * element;
  const cRow = <usize>ldc * element;
  if (k != 0 && alpha != <T>0 && m != 1 && n != 1) {
    product<T, E>(REAL, m, n, k, alpha, a, aRow, aColumn, b, bRow, bColumn, beta, c, cRow, bias, scratch);
    return;
  }
  if (k == 0 || alpha == <T>0) scale<T>(m, n, beta, c, cRow);
  else if (n == 1) gemv<T>(m, k, alpha, a, aRow, aColumn, b, bRow, beta, c, cRow, scratch);
  else gemv<T>(n, k, alpha, b, bColumn, bRow, a, aColumn, beta, c, element, scratch);
  epilogue<T, E>(m, n, c, cRow, bias);
}

/** Bytes of scratch for `gemmComplex` of this size. */
export function gemmComplexScratch<T>(m: i32, n: i32, k: i32): i32 {
  return productScratch<T>(m, 2 * n, 2 * k);
}

/**
 * The same of complex numbers, each a pair of T, with real alpha and beta: four real multiplications a product, no conjugation. Extents count numbers, strides and `ldc`
 * scalars. Scratch of `gemmComplexScratch` bytes.
 */
export function gemmComplex<T>(
  m: i32, n: i32, k: i32, alpha: T, a: usize, rsa: i32, csa: i32, b: usize, rsb: i32, csb: i32, beta: T, c: usize, ldc: i32, scratch: usize,
): void {
  const element = sizeof<T>();
  const cRow = <usize>ldc * element;
  if (k == 0 || alpha == <T>0) return scale<T>(m, 2 * n, beta, c, cRow);
  product<T, Nothing>(
    COMPLEX, m, 2 * n, 2 * k, alpha, a, <isize>rsa * element, <isize>csa * element, b, <isize>rsb * element, <isize>csb * element,
    beta, c, cRow, 0, scratch,
  );
}

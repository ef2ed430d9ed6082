/**
 * C = alpha·A·B + beta·C, blocked and packed: Goto & van de Geijn, "Anatomy of high-performance matrix multiplication" (TOMS 2008), in
 * the five loops of Van Zee & van de Geijn, "BLIS" (TOMS 2015).
 *
 * A and B have a stride for rows and one for columns, in elements, of any sign and zero too: transposed, reversed and broadcast views are
 * packed as they are. C is row-major and may not overlap A or B. NaN and ∞ propagate as in NumPy; as in BLAS, with alpha = 0 A and B
 * are not read, and with beta = 0 C is not.
 */
import { KC, MR, NC, mc, nr, roundUp } from "./blocking";
import { gemv, gemvScratch } from "./gemv";
import { pack } from "./pack";
import { scale } from "./scale";
import { tile } from "./tile";

/** Bytes of a packed block of A, whole cache lines. */
// @ts-ignore: decorator
@inline
function packedA<T>(m: i32, k: i32): i32 {
  return roundUp(roundUp(min(m, mc<T>()), MR) * min(k, KC) * <i32>sizeof<T>(), 64);
}

/** Bytes of a packed block of B, whole cache lines. */
// @ts-ignore: decorator
@inline
function packedB<T>(n: i32, k: i32): i32 {
  return roundUp(roundUp(min(n, NC), nr<T>()) * min(k, KC) * <i32>sizeof<T>(), 64);
}

/** Bytes of scratch for `gemm` of this size: a block of A, a block of B, one tile. */
export function gemmScratch<T>(m: i32, n: i32, k: i32): i32 {
  if (m == 1 || n == 1) return gemvScratch<T>(max(m, n), k);
  return packedA<T>(m, k) + packedB<T>(n, k) + MR * nr<T>() * <i32>sizeof<T>();
}

/** A (m, k), B (k, n), C (m, n) with `ldc` elements from row to row; scratch of `gemmScratch` bytes, 16-byte aligned. */
export function gemm<T>(
  m: i32, n: i32, k: i32, alpha: T, a: usize, rsa: i32, csa: i32, b: usize, rsb: i32, csb: i32, beta: T, c: usize, ldc: i32, scratch: usize,
): void {
  const element = sizeof<T>();
  const aRow = <isize>rsa * element, aColumn = <isize>csa * element;
  const bRow = <isize>rsb * element, bColumn = <isize>csb * element;
  const cRow = <usize>ldc * element;
  if (k == 0 || alpha == <T>0) return scale<T>(m, n, beta, c, cRow);
  if (n == 1) return gemv<T>(m, k, alpha, a, aRow, aColumn, b, bRow, beta, c, cRow, scratch);
  if (m == 1) return gemv<T>(n, k, alpha, b, bColumn, bRow, a, aColumn, beta, c, element, scratch);

  const aPack = scratch;
  const bPack = aPack + packedA<T>(m, k);
  const spare = bPack + packedB<T>(n, k);
  for (let j = 0; j < n; j += NC) {
    const nb = min(NC, n - j);
    for (let p = 0; p < k; p += KC) {
      const kb = min(KC, k - p);
      const keep = p == 0 ? beta : <T>1;
      pack<T>(nr<T>(), nb, kb, b + <isize>p * bRow + <isize>j * bColumn, bColumn, bRow, bPack);
      for (let i = 0; i < m; i += mc<T>()) {
        const mb = min(mc<T>(), m - i);
        pack<T>(MR, mb, kb, a + <isize>i * aRow + <isize>p * aColumn, aRow, aColumn, aPack);
        block<T>(mb, nb, kb, alpha, aPack, bPack, keep, c + <usize>i * cRow + <usize>j * element, cRow, spare);
      }
    }
  }
}

/** The product of a packed block of A and a packed block of B: a panel of B meets every panel of A while it is in the first-level cache. */
function block<T>(m: i32, n: i32, k: i32, alpha: T, a: usize, b: usize, beta: T, c: usize, ldc: usize, spare: usize): void {
  const aPanel = <usize>(MR * k) * sizeof<T>();
  const bPanel = <usize>(nr<T>() * k) * sizeof<T>();
  for (let j = 0; j < n; j += nr<T>(), b += bPanel) {
    for (let i = 0, panel = a; i < m; i += MR, panel += aPanel) {
      const at = c + <usize>i * ldc + <usize>j * sizeof<T>();
      if (i + MR <= m && j + nr<T>() <= n) tile<T>(k, alpha, panel, b, beta, at, ldc);
      else edge<T>(min(MR, m - i), min(nr<T>(), n - j), k, alpha, panel, b, beta, at, ldc, spare);
    }
  }
}

/** A tile of which only m × n elements are wanted: computed whole beside C, then merged. */
function edge<T>(m: i32, n: i32, k: i32, alpha: T, a: usize, b: usize, beta: T, c: usize, ldc: usize, spare: usize): void {
  const width = <usize>nr<T>() * sizeof<T>();
  tile<T>(k, alpha, a, b, <T>0, spare, width);
  for (let i = 0; i < m; i++, c += ldc, spare += width) {
    for (let j = 0; j < n; j++) {
      const offset = <usize>j * sizeof<T>();
      const sum = load<T>(spare + offset);
      store<T>(c + offset, beta == <T>0 ? sum : <T>(beta * load<T>(c + offset) + sum));
    }
  }
}

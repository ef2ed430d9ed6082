/**
 * C = alpha·A·B + beta·C, blocked and packed: Goto & van de Geijn, "Anatomy of high-performance matrix multiplication" (TOMS 2008), in
 * the five loops of Van Zee & van de Geijn, "BLIS" (TOMS 2015). What gemm, syrk, the complex product and the dense layer have in common.
 */
import { VECTOR } from "../lanes";
import { FEW, KC, MR, NC, NEAR, NV, SMALL, mc, nr, roundUp } from "./blocking";
import { epilogue } from "./epilogue";
import { pack } from "./pack";
import { packColumns, packRows } from "./pack-complex";
import { tile } from "./tile";

/** Every element of C from real operands. */
export const REAL: i32 = 0;
/** The tiles of C that hold an element on or below the diagonal. */
export const LOWER: i32 = 1;
/** Complex operands; extents count scalars, C (m, 2n') = A (m, 2k') · B (2k', 2n') as pack-complex.ts explains. */
export const COMPLEX: i32 = 2;

/** Bytes of a packed block of A, whole cache lines. */
function packedA<T>(m: i32, k: i32): i32 {
  return roundUp(roundUp(min(m, mc<T>()), MR) * min(k, KC) * <i32>sizeof<T>(), 64);
}

/** Bytes of a packed block of B, whole cache lines. */
function packedB<T>(n: i32, k: i32): i32 {
  return roundUp(roundUp(min(n, NC), nr<T>()) * min(k, KC) * <i32>sizeof<T>(), 64);
}

/** Bytes of scratch for `product` of this size: a block of A, a block of B, one tile. */
export function productScratch<T>(m: i32, n: i32, k: i32): i32 {
  return packedA<T>(m, k) + packedB<T>(n, k) + MR * nr<T>() * <i32>sizeof<T>();
}

/** As `gemm`, with strides in bytes, none of m, n, k zero; then E of each element and `bias` of its column. Scratch of `productScratch` bytes, 16-byte aligned. */
export function product<T, E>(
  form: i32, m: i32, n: i32, k: i32, alpha: T, a: usize, rsa: isize, csa: isize, b: usize, rsb: isize, csb: isize,
  beta: T, c: usize, ldc: usize, bias: usize, scratch: usize,
): void {
  const element = sizeof<T>();
  const packedRow = <usize>NV * VECTOR;
  const pairs = i32(form == COMPLEX);
  // Whole panels of B are read where they are if that costs less than packing them: B is small, or few rows of A meet it.
  const inPlace = form != COMPLEX && csb == <isize>element && (m <= FEW || (m <= SMALL && <isize>k * rsb <= NEAR));
  const aPack = scratch;
  const bPack = aPack + packedA<T>(m, k);
  const spare = bPack + packedB<T>(n, k);
  for (let j = 0; j < n; j += NC) {
    const nb = min(NC, n - j);
    const there = inPlace ? nb - (nb % nr<T>()) : 0;
    for (let p = 0; p < k; p += KC) {
      const kb = min(KC, k - p);
      const keep = p == 0 ? beta : <T>1;
      const bBlock = b + <isize>(p >> pairs) * rsb + <isize>(j >> pairs) * csb;
      if (pairs) packColumns<T>(nb, kb, bBlock, csb, rsb, bPack);
      else pack<T>(nr<T>(), nb - there, kb, bBlock + <isize>there * csb, csb, rsb, bPack);
      for (let i = form == LOWER ? j - (j % mc<T>()) : 0; i < m; i += mc<T>()) {
        const mb = min(mc<T>(), m - i);
        const aBlock = a + <isize>i * rsa + <isize>(p >> pairs) * csa;
        if (pairs) packRows<T>(mb, kb, aBlock, rsa, csa, aPack);
        else pack<T>(MR, mb, kb, aBlock, rsa, csa, aPack);
        const at = c + <usize>i * ldc + <usize>j * element;
        const diagonal = form == LOWER ? i - j : n;
        block<T>(mb, there, kb, alpha, aPack, bBlock, rsb, packedRow, diagonal, keep, at, ldc, spare);
        block<T>(mb, nb - there, kb, alpha, aPack, bPack, packedRow, packedRow * kb, diagonal - there, keep, at + <usize>there * element, ldc, spare);
        if (p + kb == k) epilogue<T, E>(mb, nb, at, ldc, bias + <usize>j * element);
      }
    }
  }
}

/**
 * The product of a packed block of A and panels of B, `across` bytes from one to the next and `rsb` from row to row: a panel of B meets every panel of A while it
 * is in the first-level cache. Tiles wholly above the diagonal, where column − row > `diagonal`, are left out.
 */
function block<T>(
  m: i32, n: i32, k: i32, alpha: T, a: usize, b: usize, rsb: isize, across: usize, diagonal: i32, beta: T, c: usize, ldc: usize, spare: usize,
): void {
  const panel = <usize>(MR * k) * sizeof<T>();
  for (let j = 0; j < n; j += nr<T>(), b += across) {
    const first = max(0, j - diagonal) / MR;
    for (let i = first * MR, lines = a + <usize>first * panel; i < m; i += MR, lines += panel) {
      const at = c + <usize>i * ldc + <usize>j * sizeof<T>();
      if (i + MR <= m && j + nr<T>() <= n) tile<T>(k, alpha, lines, b, rsb, beta, at, ldc);
      else edge<T>(min(MR, m - i), min(nr<T>(), n - j), k, alpha, lines, b, rsb, beta, at, ldc, spare);
    }
  }
}

/** A tile of which only m × n elements are wanted: computed whole beside C, then merged. */
function edge<T>(m: i32, n: i32, k: i32, alpha: T, a: usize, b: usize, rsb: isize, beta: T, c: usize, ldc: usize, spare: usize): void {
  const width = <usize>nr<T>() * sizeof<T>();
  tile<T>(k, alpha, a, b, rsb, <T>0, spare, width);
  for (let i = 0; i < m; i++, c += ldc, spare += width) {
    for (let j = 0; j < n; j++) {
      const offset = <usize>j * sizeof<T>();
      const sum = load<T>(spare + offset);
      store<T>(c + offset, beta == <T>0 ? sum : <T>(beta * load<T>(c + offset) + sum));
    }
  }
}

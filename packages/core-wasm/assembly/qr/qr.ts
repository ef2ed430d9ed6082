/**
 * QR decomposition of a real matrix by Householder reflectors, a block of columns at a time: A = QR (Golub & Van Loan, "Matrix Computations" (2013), 5.2;
 * LAPACK's `dgeqrf` and `dorgqr`, whose signs it has).
 *
 * A block's columns are copied into rows, made into reflectors there, and applied to all columns on the right at once.
 *
 * Layout: a (m, n) row-major, not changed; k = min(m, n). r (rows, n), rows = m or k: upper trapezoidal, zeros below. q (m, columns), columns = m or k or 0, which
 * leaves q untouched: orthonormal columns. q and r overlap neither a nor each other.
 *
 * Special values: with NaN or ±∞ in A −1 is returned. A matrix near the ends of the range is scaled by a power of two first, which scales R and rounds nothing;
 * an R beyond the range is ±∞.
 */
import { blockReflectorScratch, reflectLeft, triangularFactor } from "../householder/block-reflector";
import { largest } from "../float/limits";
import { exponentOrZero, scaleInto } from "../float/scale-into";
import { element, entry } from "../rows/address";
import { maxAbs } from "../rows/max-abs";
import { factorPanel } from "./panel";

/** Columns of a block: narrower ones leave more to the products' overhead, wider ones to the panel. */
const BLOCK: i32 = 32;

/** Largest elements beyond these powers of two are brought back: sums of squares have to stay finite, products that matter normal. */
const LARGE: i32 = 900;
const TINY: i32 = -900;

/**
 * Bytes of scratch, aligned to 16: the matrix, the reflectors, their τ, the triangular factor of each block, and what a block's products need. −1 for
 * matrices that an i32 cannot count the bytes of.
 */
export function qrScratch<T>(m: i32, n: i32, columns: i32): i32 {
  const k = min(m, n);
  const products = blockReflectorScratch<T>(min(k, BLOCK), m, max(n, columns));
  const bytes = <i64>elements(m, n) * sizeof<T>() + products;
  return bytes > i32.MAX_VALUE ? -1 : <i32>bytes;
}

/** Elements of the matrix, the reflectors, their τ and the triangular factors, whole vectors. */
// @ts-ignore: decorator
@inline
function elements(m: i32, n: i32): i32 {
  const k = min(m, n);
  return (m * n + k * m + k + k * BLOCK + 3) & ~3;
}

/** Returns 0; −1 for NaN and infinities. */
export function qr<T>(m: i32, n: i32, a: usize, rows: i32, r: usize, columns: i32, q: usize, scratch: usize): i32 {
  const k = min(m, n);
  const work = scratch;
  const v = element<T>(work, m * n);
  const taus = element<T>(v, k * m);
  const t = element<T>(taus, k);
  const rest = element<T>(scratch, elements(m, n));

  const size = maxAbs<T>(m * n, a);
  if (!(size <= largest<T>())) return -1;
  const e = exponentOrZero<T>(size);
  const power = e > LARGE ? e - LARGE : e < TINY ? e : 0;
  if (power == 0) memory.copy(work, a, <usize>(m * n) << alignof<T>());
  else scaleInto<T>(m * n, a, -power, work);

  for (let j = 0; j < k; j += BLOCK) {
    const width = min(BLOCK, k - j);
    const reflectors = entry<T>(v, m, j, j);
    const factor = element<T>(t, j * BLOCK);
    factorPanel<T>(m - j, width, entry<T>(work, n, j, j), n, reflectors, m, element<T>(taus, j), rest);
    if (j + width == n && columns == 0) break;
    triangularFactor<T>(width, m - j, reflectors, m, element<T>(taus, j), factor, rest);
    if (j + width < n) reflectLeft<T>(true, width, m - j, n - j - width, reflectors, m, factor, entry<T>(work, n, j, j + width), n, rest);
  }
  for (let i = 0; i < rows; i++) {
    const below = min(i, n);
    const row = entry<T>(r, n, i, 0);
    memory.fill(row, 0, <usize>below << alignof<T>());
    scaleInto<T>(n - below, entry<T>(work, n, i, below), power, element<T>(row, below));
  }
  if (columns > 0) orthonormalColumns<T>(m, k, v, t, columns, q, rest);
  return 0;
}

/** Q = H₁H₂ … H_k I, the last block first, which has touched only the trailing rows and columns then. */
function orthonormalColumns<T>(m: i32, k: i32, v: usize, t: usize, columns: i32, q: usize, scratch: usize): void {
  memory.fill(q, 0, <usize>(m * columns) << alignof<T>());
  for (let i = 0; i < columns; i++) store<T>(entry<T>(q, columns, i, i), 1);
  for (let j = (k - 1) / BLOCK * BLOCK; j >= 0; j -= BLOCK) {
    const width = min(BLOCK, k - j);
    reflectLeft<T>(false, width, m - j, columns - j, entry<T>(v, m, j, j), m, element<T>(t, j * BLOCK), entry<T>(q, columns, j, j), columns, scratch);
  }
}

/**
 * LU decomposition with partial pivoting of a real matrix: PA = LU, L (m, k) unit lower trapezoidal with |l| ≤ 1, U (k, n) upper trapezoidal, k = min(m, n)
 * (Golub & Van Loan, "Matrix Computations" (2013), 3.4; LAPACK's `dgetrf`).
 *
 * Layout: a (m, n) row-major, not changed; out (m, n): L below the diagonal, U on and above it; pivots (k + 1) i32: row i was exchanged with row pivots[i] ≥ i,
 * in this order, and pivots[k] = e where U is that of A·2^−e. e is 0 but for matrices so small that subnormal numbers would lose bits and for those whose U would
 * overflow otherwise: a power of two rounds nothing. out may not overlap a.
 *
 * Special values: with NaN or ±∞ in A −1 is returned and out is arbitrary. A column without a pivot gives a zero on U's diagonal, and the decomposition goes on.
 */
import { largest } from "../float/limits";
import { exponentOrZero, scaleInto } from "../float/scale-into";
import { element } from "../rows/address";
import { maxAbs } from "../rows/max-abs";
import { eliminate, factor, factorScratch } from "./factor";

/** Largest elements below 2^TINY are brought to 1: products of elements that matter beside it are normal numbers then. */
const TINY: i32 = -900;

/** Bytes of scratch, aligned to 16. */
export function luScratch<T>(m: i32, n: i32): i32 {
  return factorScratch<T>(m, n);
}

/** Returns 0, or 1 + the index of the first zero on U's diagonal; −1 for NaN and infinities. */
export function lu<T>(m: i32, n: i32, a: usize, out: usize, pivots: usize, scratch: usize): i32 {
  const size = maxAbs<T>(m * n, a);
  if (!(size <= largest<T>())) return -1;
  const e = exponentOrZero<T>(size);
  const power = e < TINY ? e : 0;
  const missing = factorScaled<T>(m, n, a, power, out, pivots, scratch);
  if (power != 0 || maxAbs<T>(m * n, out) <= largest<T>()) return missing;
  return factorScaled<T>(m, n, a, e, out, pivots, scratch);
}

/** The factors of A·2^−power. */
function factorScaled<T>(m: i32, n: i32, a: usize, power: i32, out: usize, pivots: usize, scratch: usize): i32 {
  const k = min(m, n);
  if (power == 0) memory.copy(out, a, <usize>(m * n) << alignof<T>());
  else scaleInto<T>(m * n, a, -power, out);
  store<i32>(element<i32>(pivots, k), power);
  const missing = factor<T>(m, n, out, 0, k, pivots, scratch);
  if (n > k && k > 0) eliminate<T>(m, n, out, 0, k, n, scratch);
  return missing;
}

/**
 * Cholesky decomposition of a real symmetric positive definite matrix: A = LLᵀ = UᵀU, U = Lᵀ (Golub & Van Loan, "Matrix Computations" (2013), 4.2; LAPACK's
 * `dpotrf`).
 *
 * The factor is built as U, so that every step runs along rows; a lower triangle that is read or wanted is transposed on the way in and out.
 *
 * Layout: a (n, n) row-major, of which only the lower triangle is read, with `upper` only the upper one; it is not changed. c (n, n): L, with `upper` U, zeros in
 * the other triangle. It may not overlap a.
 *
 * Special values: with NaN or ±∞ in the triangle −1 is returned and c is arbitrary. A matrix that is so small that products would be subnormal is scaled by a
 * power of four first: its factor is the same, scaled by a power of two.
 */
import { largest } from "../float/limits";
import { exponentOrZero, scaleInto } from "../float/scale-into";
import { entry } from "../rows/address";
import { maxAbs } from "../rows/max-abs";
import { transposeInPlace } from "../rows/transpose";
import { productScratch } from "../triangular/solve";
import { factorUpper } from "./factor";

/** Largest elements below 2^TINY are brought near 1. */
const TINY: i32 = -900;

/** Bytes of scratch, aligned to 16. */
export function choleskyScratch<T>(n: i32): i32 {
  return productScratch<T>(n, n, n);
}

/** Returns 0, or the order of the first leading minor that is not positive; −1 for NaN and infinities. */
export function cholesky<T>(n: i32, a: usize, upper: i32, c: usize, scratch: usize): i32 {
  let size: T = 0;
  for (let i = 0; i < n; i++) {
    const first = upper ? i : 0;
    const count = upper ? n - i : i + 1;
    const row = entry<T>(a, n, i, first);
    size = max<T>(size, maxAbs<T>(count, row));
    memory.copy(entry<T>(c, n, i, first), row, <usize>count << alignof<T>());
  }
  if (!(size <= largest<T>())) return -1;
  if (!upper) transposeInPlace<T>(n, c);
  const e = exponentOrZero<T>(size);
  const half = e < TINY ? e >> 1 : 0;
  if (half != 0) scaleUpper<T>(n, c, -2 * half);
  const missing = factorUpper<T>(n, c, n, scratch);
  if (missing > 0) return missing;
  if (half != 0) scaleUpper<T>(n, c, half);
  for (let i = 1; i < n; i++) memory.fill(entry<T>(c, n, i, 0), 0, <usize>i << alignof<T>());
  if (!upper) transposeInPlace<T>(n, c);
  return 0;
}

function scaleUpper<T>(n: i32, c: usize, e: i32): void {
  for (let i = 0; i < n; i++) scaleInto<T>(n - i, entry<T>(c, n, i, i), e, entry<T>(c, n, i, i));
}

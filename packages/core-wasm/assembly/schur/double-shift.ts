/**
 * Eigenvalues of a small upper Hessenberg matrix, and its real Schur form H = ZTZᵀ, by the double-shift QR iteration; T is upper triangular but for
 * standardised 2×2 blocks, one for every conjugate pair (Francis 1961; LAPACK's `dlahqr`). `multishift` does the large ones.
 *
 * h (n, n), row-major, is reduced in rows and columns lo … hi; with zt ≠ 0 the whole of h becomes T and the rows of zt, which hold Qᵀ,
 * become Zᵀ; without, only the eigenvalues are right afterwards. w: 2n elements, eigenvalue k at w[2k], w[2k+1]; those of lo … hi are
 * written. work: DOUBLE_SHIFT_WORK elements. Returns 0, or the number of eigenvalues, from lo on, that were not found within the cap of
 * 30·max(10, n) steps (LAPACK's info); NaN ends there too.
 */
import { epsilon, smallestNormal } from "../float/limits";
import { element, entry } from "../rows/address";
import { closePair, keep } from "./close-pair";
import { findActive } from "./deflate";
import { francisStep } from "./francis-step";
import { Three } from "./reflector-three";
import { chooseShifts, Shifts } from "./shifts";
import { Block } from "./standardise";

/** LAPACK's cap; two or three are usual. */
export const STEPS_PER_EIGENVALUE: i32 = 30;

export const DOUBLE_SHIFT_WORK: i32 = 16;

export function doubleShift<T>(n: i32, lo: i32, hi: i32, h: usize, zt: usize, w: usize, work: usize): i32 {
  const shifts = changetype<Shifts<T>>(work);
  const block = changetype<Block<T>>(element<T>(work, 4));
  const v = changetype<Three<T>>(element<T>(work, 12));
  const tiny = smallestNormal<T>() * (<T>(hi - lo + 1) / epsilon<T>());
  let budget = STEPS_PER_EIGENVALUE * max(10, hi - lo + 1);
  let low = lo;
  let steps = 0;
  for (let high = hi; high >= lo; ) {
    low = findActive<T>(n, h, lo, hi, low, high, tiny);
    if (low >= high - 1) {
      if (low == high) keep<T>(w, high, load<T>(entry<T>(h, n, high, high)), 0);
      else closePair<T>(n, h, zt, lo, hi, high - 1, w, block);
      high = low - 1;
      low = lo;
      steps = 0;
      continue;
    }
    if (budget-- == 0) return high - lo + 1;
    chooseShifts<T>(n, h, low, high, ++steps, shifts);
    francisStep<T>(n, h, zt, low, high, zt ? 0 : low, zt ? n - 1 : high, lo, hi, shifts, v);
  }
  return 0;
}

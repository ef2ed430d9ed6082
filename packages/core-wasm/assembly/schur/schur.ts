/**
 * Eigenvalues of an upper Hessenberg matrix, and its real Schur form H = ZTZᵀ, by the shifted QR iteration; T is upper triangular but for
 * standardised 2×2 blocks, one for every conjugate pair.
 *
 * Small matrices take double-shift steps. Large ones alternate between aggressive early deflation and sweeps with all the shifts that it leaves (Braman, Byers &
 * Mathias, SIMAX 2002; LAPACK's `dlaqr0`); a block that has become small is a deflation window of its own.
 */
import { epsilon, smallestNormal } from "../float/limits";
import { element } from "../rows/address";
import { findActive } from "./deflate";
import { DOUBLE_SHIFT_WORK, doubleShift, STEPS_PER_EIGENVALUE } from "./double-shift";
import { deflateEarly, Deflation, deflationScratch } from "./early-deflation";
import { Hessenberg } from "./hessenberg";
import { adHocPairs, pairUp, Shifts } from "./shifts";
import { sweep, sweepScratch } from "./sweep";

/** Rows up to which double-shift steps are taken, for a matrix and for a block that is left of one. */
const SMALL: i32 = 75;
/** Windows without a deflation after which shifts are made up. */
const PATIENCE: i32 = 6;
/** Part of a window, in percent, that must be deflated for the next one to be tried without a sweep between. */
const NIBBLE: i32 = 14;

/** Rows of a window for an active block of `size`: about what LAPACK recommends, size/log₂ size. More of them cost more than the sweeps that they save. */
function windowSize(size: i32): i32 {
  return min(96, max(16, size / 8));
}

/** Bytes of work, from a multiple of 16 on. */
export function schurScratch<T>(n: i32): i32 {
  if (n <= SMALL) return DOUBLE_SHIFT_WORK * <i32>sizeof<T>();
  const size = max(SMALL, windowSize(n));
  return 48 + 8 * size * <i32>sizeof<T>() + max(deflationScratch<T>(n, size), sweepScratch<T>());
}

/**
 * h (n, n), row-major, is reduced in rows and columns lo … hi; with zt ≠ 0 the whole of h becomes T and the rows of zt, which hold Qᵀ,
 * become Zᵀ; without, only the eigenvalues are right afterwards. w: 2n elements, eigenvalue k at w[2k], w[2k+1]; those of lo … hi are
 * written. Returns 0, or the number of eigenvalues, from lo on, that were not found within the cap of 30·max(10, n) steps (LAPACK's info);
 * NaN ends there too.
 */
export function schur<T>(n: i32, lo: i32, hi: i32, h: usize, zt: usize, w: usize, work: usize): i32 {
  if (hi - lo < SMALL) return doubleShift<T>(n, lo, hi, h, zt, w, work);
  const p = changetype<Hessenberg<T>>(work);
  const found = changetype<Deflation>(work + 32);
  const size = max(SMALL, windowSize(n));
  const values = work + 48;
  const shifts = element<T>(values, 2 * size);
  const rest = (element<T>(shifts, 6 * size) + 15) & ~15;
  p.n = n;
  p.lo = lo;
  p.hi = hi;
  p.h = h;
  p.zt = zt;
  p.w = w;
  return iterate<T>(p, values, shifts, found, rest);
}

function iterate<T>(p: Hessenberg<T>, values: usize, shifts: usize, found: Deflation, work: usize): i32 {
  const lo = p.lo;
  const order = p.hi - lo + 1;
  const tiny = smallestNormal<T>() * (<T>order / epsilon<T>());
  let budget = STEPS_PER_EIGENVALUE * order;
  let idle = 0;
  for (let high = p.hi; high >= lo; ) {
    if (budget-- == 0) return high - lo + 1;
    const low = findActive<T>(p.n, p.h, lo, p.hi, lo, high, tiny);
    const rows = high - low + 1;
    const size = rows <= SMALL ? rows : windowSize(rows);
    deflateEarly<T>(p, low, high, size, tiny, values, found, work);
    const deflated = size - found.kept;
    high -= deflated;
    idle = deflated > 0 ? 0 : idle + 1;
    if (size == rows || 100 * deflated > NIBBLE * size || high - low < 2) continue;
    let pairs = idle > 0 && idle % PATIENCE == 0 ? 0 : pairUp<T>(found.missing, found.kept, values, shifts);
    if (pairs == 0) pairs = adHocPairs<T>(p.n, p.h, low, high, size / 2, shifts);
    sweep<T>(p, low, high, pairs, shifts, work);
  }
  return 0;
}

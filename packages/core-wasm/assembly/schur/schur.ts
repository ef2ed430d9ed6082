/**
 * Eigenvalues of an upper Hessenberg matrix, and its real Schur form H = ZTZᵀ, by the shifted QR iteration; T is upper triangular but for
 * standardised 2×2 blocks, one for every conjugate pair (Francis 1961; LAPACK's `dlahqr`).
 *
 * h (n, n), row-major, is reduced in rows and columns lo … hi; with zt ≠ 0 the whole of h becomes T and the rows of zt, which hold Qᵀ,
 * become Zᵀ; without, only the eigenvalues are right afterwards. w: 2n elements, eigenvalue k at w[2k], w[2k+1]; those of lo … hi are
 * written. work: 16 elements. Returns 0, or the number of eigenvalues, from lo on, that were not found within the cap of
 * 30·max(10, n) steps (LAPACK's info); NaN ends there too.
 */
import { epsilon, smallestNormal } from "../float/limits";
import { element, entry } from "../rows/address";
import { findActive } from "./deflate";
import { francisStep } from "./francis-step";
import { rotateColumns, rotateRows } from "./rotate";
import { chooseShifts, Shifts } from "./shifts";
import { Block, standardise } from "./standardise";

const STEPS_PER_EIGENVALUE: i32 = 30;

export function schur<T>(n: i32, lo: i32, hi: i32, h: usize, zt: usize, w: usize, work: usize): i32 {
  const shifts = changetype<Shifts<T>>(work);
  const block = changetype<Block<T>>(element<T>(work, 4));
  const v = element<T>(work, 12);
  const tiny = smallestNormal<T>() * (<T>(hi - lo + 1) / epsilon<T>());
  let budget = STEPS_PER_EIGENVALUE * max(10, hi - lo + 1);
  let low = lo;
  let steps = 0;
  for (let high = hi; high >= lo; ) {
    low = findActive<T>(n, h, lo, hi, low, high, tiny);
    if (low >= high - 1) {
      if (low == high) keep<T>(w, high, load<T>(entry<T>(h, n, high, high)), 0);
      else closePair<T>(n, h, zt, lo, hi, high, w, block);
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

function keep<T>(w: usize, k: i32, re: T, im: T): void {
  store<T>(element<T>(w, 2 * k), re);
  store<T>(element<T>(w, 2 * k + 1), im);
}

/** The block in rows high−1 and high, in standard form, its rotation applied to the rest of T and to zt. */
function closePair<T>(n: i32, h: usize, zt: usize, lo: i32, hi: i32, high: i32, w: usize, block: Block<T>): void {
  const upper = entry<T>(h, n, high - 1, high - 1);
  const lower = entry<T>(h, n, high, high - 1);
  block.a = load<T>(upper);
  block.b = load<T>(upper, sizeof<T>());
  block.c = load<T>(lower);
  block.d = load<T>(lower, sizeof<T>());
  standardise<T>(block);
  keep<T>(w, high - 1, block.a, block.imaginary);
  keep<T>(w, high, block.d, <T>0 - block.imaginary);
  store<T>(upper, block.a);
  store<T>(upper, block.b, sizeof<T>());
  store<T>(lower, block.c);
  store<T>(lower, block.d, sizeof<T>());
  if (!zt) return;
  const c = block.cosine;
  const s = block.sine;
  rotateRows<T>(n - high - 1, element<T>(upper, 2), element<T>(lower, 2), c, s);
  rotateColumns<T>(high - 1, h, n, high - 1, c, s);
  rotateRows<T>(hi - lo + 1, entry<T>(zt, n, high - 1, lo), entry<T>(zt, n, high, lo), c, s);
}

/**
 * Singular values of an upper bidiagonal matrix to high relative accuracy, and its rotations on the rows of Uᵀ and Vᵀ, by implicit QR with a zero shift where a
 * shift would cost small values their digits (Demmel & Kahan, "Accurate singular values of bidiagonal matrices", SISC 1990; LAPACK's `dbdsqr`).
 *
 * B falls apart where an off-diagonal element is negligible beside every singular value of what is left. A sweep chases the bulge towards the smaller end of its
 * block: upwards is the same sweep on the block turned by half a circle and transposed, U and V exchanged.
 *
 * d (n) and e (n − 1) are f64 whatever T is. d becomes the values, with signs, in no order. ut, vt: rows of vectors, 0 for none; row k ends as the
 * left or right vector of value k if it began as row k of the identity. cs: 4n elements. Returns 0 or the number of values without an answer after 30·n sweeps.
 */
import { epsilon } from "../float/limits";
import { hypotenuse } from "../float/hypotenuse";
import { element } from "../rows/address";
import { rotateSequence } from "../tridiagonal/rotate-sequence";
import { smallerOfPair, solvePair } from "./pair";

const SWEEPS_PER_VALUE: i32 = 30;

/** Off-diagonal elements below this part of the values around them are dropped: LAPACK's ε^(−1/8) ε. */
// @ts-ignore: decorator
@inline
function tolerance(): f64 {
  return 90.5 * epsilon<f64>();
}

/** `uColumns` and `vColumns` elements of the rows of ut and vt are rotated; rows are `uStride` and `vStride` bytes apart. */
export function implicitQR<T>(
  n: i32, d: usize, e: usize, uColumns: i32, ut: usize, uStride: usize, vColumns: i32, vt: usize, vStride: usize, cs: usize,
): i32 {
  const threshold = smallestKept(n, d, e);
  let budget = SWEEPS_PER_VALUE * n;
  // The block that the direction was chosen for.
  let first = -1;
  let final = -1;
  let upwards = false;
  for (let last = n - 1; last > 0; ) {
    const start = startOfBlock(last, threshold, d, e);
    if (start == last) {
      last--;
      continue;
    }
    if (start > final || last < first) {
      upwards = abs<f64>(load<f64>(element<f64>(d, start))) < abs<f64>(load<f64>(element<f64>(d, last)));
    }
    first = start;
    final = last;
    const count = last - start;
    const step: isize = upwards ? -(<isize>sizeof<f64>()) : <isize>sizeof<f64>();
    const diagonal = element<f64>(d, upwards ? last : start);
    const above = element<f64>(e, upwards ? last - 1 : start);
    const left = upwards ? vt : ut;
    const right = upwards ? ut : vt;
    const leftBytes = upwards ? -(<isize>vStride) : <isize>uStride;
    const rightBytes = upwards ? -(<isize>uStride) : <isize>vStride;
    const from = <isize>(upwards ? last : start);
    if (count > 1) {
      const smallest = smallestInBlock(count, diagonal, above, step);
      if (smallest < 0) continue;
      if (budget-- == 0) return last + 1;
      sweep<T>(n, count, smallest, diagonal, above, step, cs);
      const e1 = at(above, step, count - 1);
      if (abs<f64>(load<f64>(e1)) <= threshold) store<f64>(e1, 0);
    } else {
      solvePair<T>(diagonal, at(diagonal, step, 1), above, cs, element<T>(cs, n), element<T>(cs, 2 * n), element<T>(cs, 3 * n));
    }
    if (left) {
      const row = <usize>(<isize>left + from * abs<isize>(leftBytes));
      rotateSequence<T>(count, upwards ? vColumns : uColumns, row, leftBytes, cs, element<T>(cs, n));
    }
    if (right) {
      const row = <usize>(<isize>right + from * abs<isize>(rightBytes));
      rotateSequence<T>(count, upwards ? uColumns : vColumns, row, rightBytes, element<T>(cs, 2 * n), element<T>(cs, 3 * n));
    }
  }
  return 0;
}

// @ts-ignore: decorator
@inline
function at(x: usize, step: isize, k: i32): usize {
  return <usize>(<isize>x + <isize>k * step);
}

/** What may be dropped anywhere: a tolerance of a lower bound of the smallest singular value, and never less than underflow can cause. */
function smallestKept(n: i32, d: usize, e: usize): f64 {
  let bound = n > 0 ? abs<f64>(load<f64>(d)) : 0;
  let least = bound;
  for (let i = 1; i < n && least > 0; i++) {
    bound = abs<f64>(load<f64>(element<f64>(d, i))) * (bound / (bound + abs<f64>(load<f64>(element<f64>(e, i - 1)))));
    least = min<f64>(least, bound);
  }
  return max<f64>((tolerance() * least) / sqrt<f64>(<f64>max(n, 1)), 6 * <f64>n * <f64>n * f64.MIN_NORMAL_VALUE);
}

/** The first row of the unreduced block that ends with row `last`; negligible elements on the way become 0. */
function startOfBlock(last: i32, threshold: f64, d: usize, e: usize): i32 {
  const end = element<f64>(d, last);
  if (abs<f64>(load<f64>(end)) <= threshold) store<f64>(end, 0);
  for (let i = last - 1; i >= 0; i--) {
    const p = element<f64>(d, i);
    const q = element<f64>(e, i);
    if (abs<f64>(load<f64>(p)) <= threshold) store<f64>(p, 0);
    if (abs<f64>(load<f64>(q)) <= threshold) {
      store<f64>(q, 0);
      return i + 1;
    }
  }
  return 0;
}

/** A lower bound of the block's smallest singular value; −1 when an element could be dropped beside its neighbours, and was. */
function smallestInBlock(count: i32, diagonal: usize, above: usize, step: isize): f64 {
  const end = at(above, step, count - 1);
  if (abs<f64>(load<f64>(end)) <= tolerance() * abs<f64>(load<f64>(at(diagonal, step, count)))) {
    store<f64>(end, 0);
    return -1;
  }
  let bound = abs<f64>(load<f64>(diagonal));
  let least = bound;
  for (let i = 0; i < count; i++) {
    const p = at(above, step, i);
    const off = abs<f64>(load<f64>(p));
    if (off <= tolerance() * bound) {
      store<f64>(p, 0);
      return -1;
    }
    bound = abs<f64>(load<f64>(at(diagonal, step, i + 1))) * (bound / (bound + off));
    least = min<f64>(least, bound);
  }
  return least;
}

/** The shift: the smaller singular value of the 2×2 block at the end, or 0 when it would be lost beside the larger values or cost relative accuracy. */
function shiftOf(n: i32, count: i32, smallest: f64, diagonal: usize, above: usize, step: isize): f64 {
  let size: f64 = 0;
  for (let i = 0; i <= count; i++) size = max<f64>(size, abs<f64>(load<f64>(at(diagonal, step, i))));
  for (let i = 0; i < count; i++) size = max<f64>(size, abs<f64>(load<f64>(at(above, step, i))));
  if (<f64>n * tolerance() * (smallest / size) <= max<f64>(epsilon<f64>(), 0.01 * tolerance())) return 0;
  const f = load<f64>(at(diagonal, step, count - 1));
  const shift = smallerOfPair(f, load<f64>(at(above, step, count - 1)), load<f64>(at(diagonal, step, count)));
  const first = abs<f64>(load<f64>(diagonal));
  const ratio = shift / first;
  return first > 0 && ratio * ratio < epsilon<f64>() ? 0 : shift;
}

/** One sweep over rows 0 … count: the rotations of the rows of the left vectors to cs, cs + n, those of the right ones to cs + 2n, cs + 3n. */
function sweep<T>(n: i32, count: i32, smallest: f64, diagonal: usize, above: usize, step: isize, cs: usize): void {
  const shift = shiftOf(n, count, smallest, diagonal, above, step);
  if (shift == 0) return sweepWithoutShift<T>(n, count, diagonal, above, step, cs);
  const d0 = load<f64>(diagonal);
  let f = (abs<f64>(d0) - shift) * (copysign<f64>(1, d0) + shift / d0);
  let g = load<f64>(above);
  for (let i = 0; i < count; i++) {
    const right = hypotenuse<f64>(f, g);
    const cr = right == 0 ? 1 : f / right;
    const sr = right == 0 ? 0 : g / right;
    if (i > 0) store<f64>(at(above, step, i - 1), right);
    const di = load<f64>(at(diagonal, step, i));
    const ei = load<f64>(at(above, step, i));
    const next = load<f64>(at(diagonal, step, i + 1));
    const off = cr * ei - sr * di;
    const low = cr * next;
    f = cr * di + sr * ei;
    g = sr * next;
    const left = hypotenuse<f64>(f, g);
    const cl = left == 0 ? 1 : f / left;
    const sl = left == 0 ? 0 : g / left;
    store<f64>(at(diagonal, step, i), left);
    store<f64>(at(diagonal, step, i + 1), cl * low - sl * off);
    f = cl * off + sl * low;
    if (i < count - 1) {
      const q = at(above, step, i + 1);
      g = sl * load<f64>(q);
      store<f64>(q, cl * load<f64>(q));
    }
    keep<T>(n, i, cs, cl, sl, cr, sr);
  }
  store<f64>(at(above, step, count - 1), f);
}

/** The sweep with shift 0: no subtraction anywhere, so that every element keeps its relative accuracy. */
function sweepWithoutShift<T>(n: i32, count: i32, diagonal: usize, above: usize, step: isize, cs: usize): void {
  let cr: f64 = 1;
  let cl: f64 = 1;
  let sl: f64 = 0;
  for (let i = 0; i < count; i++) {
    const f = load<f64>(at(diagonal, step, i)) * cr;
    const g = load<f64>(at(above, step, i));
    const right = hypotenuse<f64>(f, g);
    cr = right == 0 ? 1 : f / right;
    const sr = right == 0 ? 0 : g / right;
    if (i > 0) store<f64>(at(above, step, i - 1), sl * right);
    const x = cl * right;
    const y = load<f64>(at(diagonal, step, i + 1)) * sr;
    const left = hypotenuse<f64>(x, y);
    cl = left == 0 ? 1 : x / left;
    sl = left == 0 ? 0 : y / left;
    store<f64>(at(diagonal, step, i), left);
    keep<T>(n, i, cs, cl, sl, cr, sr);
  }
  const p = at(diagonal, step, count);
  const h = load<f64>(p) * cr;
  store<f64>(p, h * cl);
  store<f64>(at(above, step, count - 1), h * sl);
}

// @ts-ignore: decorator
@inline
function keep<T>(n: i32, i: i32, cs: usize, cl: f64, sl: f64, cr: f64, sr: f64): void {
  const p = element<T>(cs, i);
  store<T>(p, <T>cl);
  store<T>(element<T>(p, n), <T>sl);
  store<T>(element<T>(p, 2 * n), <T>cr);
  store<T>(element<T>(p, 3 * n), <T>sr);
}

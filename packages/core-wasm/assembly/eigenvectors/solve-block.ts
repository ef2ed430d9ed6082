/**
 * The small systems of back substitution, (T_kk − λI)x = r with λ = re + i·im, for a 1×1 and for a 2×2 diagonal block (LAPACK's `dlaln2`).
 * The right-hand side stands where the solution goes.
 *
 * A pivot smaller than `least` is taken for `least`: a defective matrix gives a vector that is right to eps‖T‖, not a division by 0. A
 * component that would exceed 2^bound is scaled down by a power of two, together with everything that is known of x; the bound is
 * about the square root of the range, so that products with entries of T stay finite.
 */
import { exponent, scaleByPowerOfTwo } from "../float/power-of-two";
import { element } from "../rows/address";

/** One vector being solved for: x = re + i·im (n elements each), known up to component `last`; λ; the least pivot. */
@unmanaged
export class Substitution<T> {
  re: usize;
  im: usize;
  last: i32;
  lambdaRe: T;
  lambdaIm: T;
  least: T;
}

/** log2 of the largest component that a solution may have. */
// @ts-ignore: decorator
@inline
function bound<T>(): i32 {
  return sizeof<T>() == 8 ? 500 : 60;
}

/** x[k] ← x[k]/(t − λ). */
export function solveOne<T>(s: Substitution<T>, k: i32, t: T): void {
  divide<T>(s, k, k, t - s.lambdaRe, -s.lambdaIm);
}

/** x[k−1], x[k] from [a b; c a] − λI, a standardised block, by elimination with the larger of the first column as pivot. */
export function solveTwo<T>(s: Substitution<T>, k: i32, a: T, b: T, c: T): void {
  const re = a - s.lambdaRe;
  const im = -s.lambdaIm;
  if (abs<T>(re) + abs<T>(im) >= abs<T>(c)) {
    const size = abs<T>(re) + abs<T>(im);
    const p = re / size;
    const q = im / size;
    const factor = c / size / (p * p + q * q);
    const mre = factor * p;
    const mim = -factor * q;
    subtractMultiple<T>(s, k, k - 1, mre, mim);
    divide<T>(s, k, k - 1, re - mre * b, im - mim * b);
    subtractMultiple<T>(s, k - 1, k, b, 0);
    divide<T>(s, k - 1, k - 1, re, im);
  } else {
    const mre = re / c;
    const mim = im / c;
    exchange<T>(element<T>(s.re, k));
    exchange<T>(element<T>(s.im, k));
    subtractMultiple<T>(s, k, k - 1, mre, mim);
    divide<T>(s, k, k - 1, b - (mre * re - mim * im), -(mre * im + mim * re));
    subtractMultiple<T>(s, k - 1, k, re, im);
    divide<T>(s, k - 1, k - 1, c, 0);
  }
}

/** Swaps the elements at and below p. */
function exchange<T>(p: usize): void {
  const held = load<T>(p);
  store<T>(p, load<T>(element<T>(p, -1)));
  store<T>(element<T>(p, -1), held);
}

/** x[to] ← x[to] − m·x[from]. */
function subtractMultiple<T>(s: Substitution<T>, to: i32, from: i32, mre: T, mim: T): void {
  const re = load<T>(element<T>(s.re, from));
  const im = load<T>(element<T>(s.im, from));
  const p = element<T>(s.re, to);
  const q = element<T>(s.im, to);
  store<T>(p, load<T>(p) - (mre * re - mim * im));
  store<T>(q, load<T>(q) - (mre * im + mim * re));
}

/** x[k] ← x[k]/(re + i·im), by Smith's quotient (a real divisor gives the exactly rounded one); x[first …] is scaled if it must be. */
function divide<T>(s: Substitution<T>, k: i32, first: i32, re: T, im: T): void {
  if (max<T>(abs<T>(re), abs<T>(im)) < s.least) {
    re = s.least;
    im = 0;
  }
  const p = element<T>(s.re, k);
  const q = element<T>(s.im, k);
  const size = max<T>(abs<T>(load<T>(p)), abs<T>(load<T>(q)));
  if (size == 0) return;
  const excess = exponent<T>(size) - exponent<T>(max<T>(abs<T>(re), abs<T>(im))) + 2 - bound<T>();
  if (excess > 0) scaleKnown<T>(s, first, -excess);
  const x = load<T>(p);
  const y = load<T>(q);
  if (abs<T>(re) >= abs<T>(im)) {
    const ratio = im / re;
    const divisor = re + im * ratio;
    store<T>(p, (x + y * ratio) / divisor);
    store<T>(q, (y - x * ratio) / divisor);
  } else {
    const ratio = re / im;
    const divisor = im + re * ratio;
    store<T>(p, (x * ratio + y) / divisor);
    store<T>(q, (y * ratio - x) / divisor);
  }
}

/** x[first … last] ← x·2^e. */
export function scaleKnown<T>(s: Substitution<T>, first: i32, e: i32): void {
  for (let i = first; i <= s.last; i++) {
    const p = element<T>(s.re, i);
    const q = element<T>(s.im, i);
    store<T>(p, scaleByPowerOfTwo<T>(load<T>(p), e));
    store<T>(q, scaleByPowerOfTwo<T>(load<T>(q), e));
  }
}

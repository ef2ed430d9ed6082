/**
 * Eigenvalues of a symmetric tridiagonal matrix, and its rotations on the rows of zt, by the implicit QL iteration with Wilkinson's shift
 * (Bowdler, Martin, Reinsch & Wilkinson 1968; LAPACK's `dsteqr`).
 *
 * The matrix splits where a subdiagonal element is negligible beside its diagonal neighbours. Each block is scaled by a power of two to a
 * largest element near 1, so that squares are safe however small the block is, and is worked on from the end with the smaller
 * diagonal element: a graded block keeps its small eigenvalues. Working upwards is the same iteration on the reversed block.
 *
 * d (n) and e (n) are f64 whatever T is: the scalar recurrence is n² work beside n³. d becomes the eigenvalues, in no order; e is
 * destroyed. zt (n, n), 0 for none: row k becomes the vector of eigenvalue k. cs: 2n elements. Returns 0 or the number of eigenvalues
 * without an answer after 30·n sweeps.
 */
import { epsilon } from "../float/limits";
import { exponent, scaleByPowerOfTwo } from "../float/power-of-two";
import { element, entry } from "../rows/address";
import { solvePair } from "./pair";
import { rotateSequence } from "./rotate-sequence";

const SWEEPS_PER_EIGENVALUE: i32 = 30;

export function implicitQL<T>(n: i32, d: usize, e: usize, zt: usize, cs: usize): i32 {
  let budget = SWEEPS_PER_EIGENVALUE * n;
  for (let first = 0; first < n; ) {
    let last = first;
    while (last < n - 1 && !splits<T>(d, e, last)) last++;
    if (last > first) {
      const scale = blockExponent(d, e, first, last);
      scaleBlock(d, e, first, last, -scale);
      const upwards = abs<f64>(load<f64>(element<f64>(d, last))) < abs<f64>(load<f64>(element<f64>(d, first)));
      budget = solveBlock<T>(n, first, last, upwards, d, e, zt, cs, budget);
      scaleBlock(d, e, first, last, scale);
      if (budget < 0) return n - first;
    }
    first = last + 1;
  }
  return 0;
}

/** Whether the matrix falls apart between rows k and k+1. √ before the product: neither factor is squared. */
function splits<T>(d: usize, e: usize, k: i32): bool {
  const below = abs<f64>(load<f64>(element<f64>(e, k)));
  const upper = sqrt<f64>(abs<f64>(load<f64>(element<f64>(d, k))));
  const lower = sqrt<f64>(abs<f64>(load<f64>(element<f64>(d, k + 1))));
  return below == 0 || below <= <f64>epsilon<T>() * upper * lower;
}

function blockExponent(d: usize, e: usize, first: i32, last: i32): i32 {
  let largest = abs<f64>(load<f64>(element<f64>(d, last)));
  for (let k = first; k < last; k++) {
    largest = max<f64>(largest, max<f64>(abs<f64>(load<f64>(element<f64>(d, k))), abs<f64>(load<f64>(element<f64>(e, k)))));
  }
  return exponent<f64>(largest);
}

function scaleBlock(d: usize, e: usize, first: i32, last: i32, by: i32): void {
  for (let k = first; k <= last; k++) {
    const p = element<f64>(d, k);
    store<f64>(p, scaleByPowerOfTwo<f64>(load<f64>(p), by));
    if (k == last) break;
    const q = element<f64>(e, k);
    store<f64>(q, scaleByPowerOfTwo<f64>(load<f64>(q), by));
  }
}

/**
 * One block. k counts from the end that is worked on: element k is d[first + k] or, upwards, d[last − k], and e follows. Returns what is left
 * of the budget, negative when it ran out.
 */
function solveBlock<T>(n: i32, first: i32, last: i32, upwards: bool, d: usize, e: usize, zt: usize, cs: usize, budget: i32): i32 {
  const step: isize = upwards ? -(<isize>sizeof<f64>()) : <isize>sizeof<f64>();
  const diagonal = element<f64>(d, upwards ? last : first);
  const below = element<f64>(e, upwards ? last - 1 : first);
  const row = zt ? entry<T>(zt, n, upwards ? last : first, 0) : 0;
  const rowBytes = <isize>n << alignof<T>();
  const stride = upwards ? -rowBytes : rowBytes;
  const length = last - first + 1;
  for (let low = 0; low < length; ) {
    let high = low;
    while (high < length - 1 && !isNegligible<T>(at(diagonal, step, high), at(diagonal, step, high + 1), at(below, step, high))) high++;
    if (high == low) {
      low++;
      continue;
    }
    if (high < length - 1) store<f64>(at(below, step, high), 0);
    const sines = element<T>(cs, n);
    if (high == low + 1) {
      solvePair<T>(at(diagonal, step, low), at(diagonal, step, high), at(below, step, low), cs, sines);
    } else {
      if (budget-- == 0) return -1;
      sweep<T>(low, high, diagonal, below, step, cs, sines);
    }
    // The rotations run from `high` down to `low`.
    if (zt) rotateSequence<T>(high - low, n, <usize>(<isize>row + <isize>high * stride), -stride, cs, sines);
  }
  return budget;
}

// @ts-ignore: decorator
@inline
function at(x: usize, step: isize, k: i32): usize {
  return <usize>(<isize>x + <isize>k * step);
}

/** The test within a block, where the largest element is near 1 and squares are safe. */
function isNegligible<T>(upper: usize, lower: usize, below: usize): bool {
  const eps = <f64>epsilon<T>();
  const b = load<f64>(below);
  return b * b <= eps * eps * abs<f64>(load<f64>(upper)) * abs<f64>(load<f64>(lower)) + f64.MIN_NORMAL_VALUE;
}

/** One QL sweep on rows low … high: the shift is the eigenvalue of the 2×2 block at `low` nearer to d[low]. Stores the rotations. */
function sweep<T>(low: i32, high: i32, diagonal: usize, below: usize, step: isize, cosines: usize, sines: usize): void {
  const d0 = load<f64>(at(diagonal, step, low));
  const e0 = load<f64>(at(below, step, low));
  const half = (load<f64>(at(diagonal, step, low + 1)) - d0) / (2 * e0);
  let g = load<f64>(at(diagonal, step, high)) - d0 + e0 / (half + copysign<f64>(hypotenuse(half, 1), half));
  let s: f64 = 1;
  let c: f64 = 1;
  let p: f64 = 0;
  for (let k = high - 1; k >= low; k--) {
    const ek = load<f64>(at(below, step, k));
    const f = s * ek;
    const b = c * ek;
    const r = hypotenuse(f, g);
    if (r == 0) {
      c = 1;
      s = 0;
    } else {
      c = g / r;
      s = f / r;
    }
    if (k != high - 1) store<f64>(at(below, step, k + 1), r);
    const next = at(diagonal, step, k + 1);
    g = load<f64>(next) - p;
    const t = (load<f64>(at(diagonal, step, k)) - g) * s + 2 * c * b;
    p = s * t;
    store<f64>(next, g + p);
    g = c * t - b;
    store<T>(element<T>(cosines, high - 1 - k), <T>c);
    store<T>(element<T>(sines, high - 1 - k), <T>s);
  }
  const start = at(diagonal, step, low);
  store<f64>(start, load<f64>(start) - p);
  store<f64>(at(below, step, low), g);
}

/** √(x² + y²) where squares may leave the range. */
function hypotenuse(x: f64, y: f64): f64 {
  const sum = x * x + y * y;
  if (sum > SMALLEST_SAFE_SQUARE && sum < LARGEST_SAFE_SQUARE) return sqrt<f64>(sum);
  const larger = max<f64>(abs<f64>(x), abs<f64>(y));
  if (!(larger > 0)) return larger;
  const ratio = min<f64>(abs<f64>(x), abs<f64>(y)) / larger;
  return larger * sqrt<f64>(1 + ratio * ratio);
}

const SMALLEST_SAFE_SQUARE: f64 = 1e-280;
const LARGEST_SAFE_SQUARE: f64 = 1e300;

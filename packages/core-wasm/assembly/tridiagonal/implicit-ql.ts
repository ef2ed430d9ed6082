/**
 * Eigenvalues of a symmetric tridiagonal matrix, and its rotations on the rows of zt, by the implicit QL iteration with Wilkinson's shift
 * (Bowdler, Martin, Reinsch & Wilkinson 1968; LAPACK's `dsteqr`).
 *
 * The matrix splits where a subdiagonal element is negligible beside its diagonal neighbours. Each block is scaled by a power of two to a
 * largest element near 1, and is worked on from the end with the smaller diagonal element: a graded block keeps its small eigenvalues. Working upwards
 * is the same iteration on the reversed block.
 *
 * d (n) becomes the eigenvalues, in no order; e (n) is destroyed. zt (n, columns) with `ldz` elements from row to row: every column takes part in the
 * rotations, so that row k of what was the identity becomes the vector of eigenvalue k. cs: 2n elements. Returns 0 or the number of eigenvalues without an answer after 30·n sweeps.
 */
import { hypotenuse } from "../float/hypotenuse";
import { epsilon, smallestNormal } from "../float/limits";
import { element, entry } from "../rows/address";
import { solvePair } from "./pair";
import { rotateSequence } from "./rotate-sequence";
import { blockExponent, endOfBlock, scaleBlock } from "./split";

const SWEEPS_PER_EIGENVALUE: i32 = 30;

export function implicitQL<T>(n: i32, d: usize, e: usize, columns: i32, zt: usize, ldz: i32, cs: usize): i32 {
  let budget = SWEEPS_PER_EIGENVALUE * n;
  for (let first = 0; first < n; ) {
    const last = endOfBlock<T>(n, first, d, e);
    if (last > first) {
      const scale = blockExponent<T>(d, e, first, last);
      scaleBlock<T>(d, e, first, last, -scale);
      const upwards = abs<T>(load<T>(element<T>(d, last))) < abs<T>(load<T>(element<T>(d, first)));
      budget = solveBlock<T>(n, first, last, upwards, d, e, columns, zt, ldz, cs, budget);
      scaleBlock<T>(d, e, first, last, scale);
      if (budget < 0) return n - first;
    }
    first = last + 1;
  }
  return 0;
}

/**
 * One block. k counts from the end that is worked on: element k is d[first + k] or, upwards, d[last − k], and e follows. Returns what is left
 * of the budget, negative when it ran out.
 */
function solveBlock<T>(
  n: i32, first: i32, last: i32, upwards: bool, d: usize, e: usize, columns: i32, zt: usize, ldz: i32, cs: usize, budget: i32,
): i32 {
  const step: isize = upwards ? -(<isize>sizeof<T>()) : <isize>sizeof<T>();
  const diagonal = element<T>(d, upwards ? last : first);
  const below = element<T>(e, upwards ? last - 1 : first);
  const row = entry<T>(zt, ldz, upwards ? last : first, 0);
  const rowBytes = <isize>ldz << alignof<T>();
  const stride = upwards ? -rowBytes : rowBytes;
  const length = last - first + 1;
  for (let low = 0; low < length; ) {
    let high = low;
    while (high < length - 1 && !isNegligible<T>(at(diagonal, step, high), at(diagonal, step, high + 1), at(below, step, high))) high++;
    if (high == low) {
      low++;
      continue;
    }
    if (high < length - 1) store<T>(at(below, step, high), 0);
    const sines = element<T>(cs, n);
    if (high == low + 1) {
      solvePair<T>(at(diagonal, step, low), at(diagonal, step, high), at(below, step, low), cs, sines);
    } else {
      if (budget-- == 0) return -1;
      sweep<T>(low, high, diagonal, below, step, cs, sines);
    }
    // The rotations run from `high` down to `low`.
    rotateSequence<T>(high - low, columns, <usize>(<isize>row + <isize>high * stride), -stride, cs, sines);
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
  const eps = epsilon<T>();
  const b = load<T>(below);
  return b * b <= eps * eps * abs<T>(load<T>(upper)) * abs<T>(load<T>(lower)) + smallestNormal<T>();
}

/** One QL sweep on rows low … high: the shift is the eigenvalue of the 2×2 block at `low` nearer to d[low]. Stores the rotations. */
function sweep<T>(low: i32, high: i32, diagonal: usize, below: usize, step: isize, cosines: usize, sines: usize): void {
  const d0 = load<T>(at(diagonal, step, low));
  const e0 = load<T>(at(below, step, low));
  const half = (load<T>(at(diagonal, step, low + 1)) - d0) / (2 * e0);
  let g = load<T>(at(diagonal, step, high)) - d0 + e0 / (half + copysign<T>(hypotenuse<T>(half, 1), half));
  let s: T = 1;
  let c: T = 1;
  let p: T = 0;
  for (let k = high - 1; k >= low; k--) {
    const ek = load<T>(at(below, step, k));
    const f = s * ek;
    const b = c * ek;
    const r = hypotenuse<T>(f, g);
    if (r == 0) {
      c = 1;
      s = 0;
    } else {
      c = g / r;
      s = f / r;
    }
    if (k != high - 1) store<T>(at(below, step, k + 1), r);
    const next = at(diagonal, step, k + 1);
    g = load<T>(next) - p;
    const t = (load<T>(at(diagonal, step, k)) - g) * s + 2 * c * b;
    p = s * t;
    store<T>(next, g + p);
    g = c * t - b;
    store<T>(element<T>(cosines, high - 1 - k), c);
    store<T>(element<T>(sines, high - 1 - k), s);
  }
  const start = at(diagonal, step, low);
  store<T>(start, load<T>(start) - p);
  store<T>(at(below, step, low), g);
}

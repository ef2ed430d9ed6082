/**
 * The scaling half of balancing: A ← D⁻¹AD with powers of two on the diagonal of D, so that row i and column i have about the same 2-norm.
 *
 * Norms and the stopping rule are those of James, Langou & Lowery, "On matrix balancing and eigenvector computation" (2014): 2-norms with the
 * diagonal included, and a factor is taken only when it lowers the sum of the two by 5 %. The 1-norm rule of Parlett & Reinsch can scale
 * a matrix into one with a far larger backward error. Exact: only exponents change. `marks[i]`, lo ≤ i ≤ hi, becomes log2 Dᵢᵢ.
 */
import { smallestNormal, epsilon } from "../float/limits";
import { exponent, scaleByPowerOfTwo } from "../float/power-of-two";
import { element, entry } from "../rows/address";
import { Range } from "./range";

/** A factor must lower row norm + column norm to less than this part of what it was. */
const WORTH_IT: f64 = 0.95;

export function equilibrate<T>(n: i32, a: usize, marks: usize, range: Range): void {
  const lo = range.lo;
  const hi = range.hi;
  // Exponents beyond this would take entries out of the range in which they have full precision.
  const limit = exponent<T>(epsilon<T>()) - exponent<T>(smallestNormal<T>()) - 2;
  for (let i = lo; i <= hi; i++) store<i32>(element<i32>(marks, i), 0);
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = lo; i <= hi; i++) {
      const row = norm<T>(hi - lo + 1, entry<T>(a, n, i, lo), 1);
      const column = norm<T>(hi - lo + 1, entry<T>(a, n, lo, i), n);
      if (!(row > 0 && column > 0)) continue;
      const before = row + column;
      // The whole power nearest to √(row/column): it brings their quotient into [1/2, 2].
      const e = (exponent<f64>(row) - exponent<f64>(column)) >> 1;
      if (e == 0) continue;
      const after = scaleByPowerOfTwo<f64>(row, -e) + scaleByPowerOfTwo<f64>(column, e);
      if (!(after < WORTH_IT * before)) continue;
      const mark = element<i32>(marks, i);
      if (abs<i32>(load<i32>(mark) + e) > limit || !fits<T>(n, a, i, range, e, limit)) continue;
      store<i32>(mark, load<i32>(mark) + e);
      changed = true;
      for (let j = lo; j < n; j++) shift<T>(entry<T>(a, n, i, j), -e);
      for (let j = 0; j <= hi; j++) shift<T>(entry<T>(a, n, j, i), e);
    }
  }
}

/**
 * A ← DAD⁻¹, `marks` become 0. A scaling that hardly lowers the largest entry lowers no bound on the error, and on a matrix that is graded by rows it takes away what
 * keeps the residual small: rows of 1e-150 … 1e150, 131 of them, then have one of 2000 n eps‖A‖ instead of 0.04.
 */
export function undoEquilibration<T>(n: i32, a: usize, marks: usize, range: Range): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) shift<T>(entry<T>(a, n, i, j), markOf(marks, range, i) - markOf(marks, range, j));
  }
  for (let i = range.lo; i <= range.hi; i++) store<i32>(element<i32>(marks, i), 0);
}

/** log2 of element i of D: 0 outside the range, where `marks` are exchanges. */
export function markOf(marks: usize, range: Range, i: i32): i32 {
  return i < range.lo || i > range.hi ? 0 : load<i32>(element<i32>(marks, i));
}

function shift<T>(p: usize, e: i32): void {
  store<T>(p, scaleByPowerOfTwo<T>(load<T>(p), e));
}

/** Whether every entry that the factor 2^e enlarges stays finite, with room for the norms of the reduction. */
function fits<T>(n: i32, a: usize, i: i32, range: Range, e: i32, limit: i32): bool {
  let largest: T = 0;
  if (e < 0) for (let j = range.lo; j < n; j++) largest = max<T>(largest, abs<T>(load<T>(entry<T>(a, n, i, j))));
  else for (let j = 0; j <= range.hi; j++) largest = max<T>(largest, abs<T>(load<T>(entry<T>(a, n, j, i))));
  return largest == 0 || exponent<T>(largest) + abs<i32>(e) < limit;
}

/** ‖x‖₂ with elements `stride` apart, in f64 and scaled by the largest: squares neither overflow nor vanish. */
function norm<T>(n: i32, x: usize, stride: i32): f64 {
  let largest: T = 0;
  for (let i = 0; i < n; i++) largest = max<T>(largest, abs<T>(load<T>(element<T>(x, i * stride))));
  if (!(largest > 0)) return <f64>largest;
  const e = exponent<T>(largest);
  let sum: f64 = 0;
  for (let i = 0; i < n; i++) {
    const scaled = scaleByPowerOfTwo<f64>(<f64>load<T>(element<T>(x, i * stride)), -e);
    sum += scaled * scaled;
  }
  return scaleByPowerOfTwo<f64>(sqrt<f64>(sum), e);
}

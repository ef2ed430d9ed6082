/**
 * The permuting half of balancing (Parlett & Reinsch 1969): rows whose off-diagonal part is 0 go to the bottom, columns to the left. Their
 * eigenvalues stand on the diagonal at once; a triangular matrix is finished here.
 *
 * a (n, n) is permuted in place by PᵀAP. `marks[k]`, for k outside the range that remains, is the row that row k was swapped with, in the
 * order hi+1 … n−1 last to first and then 0 … lo−1.
 */
import { element, entry } from "../rows/address";
import { exchange } from "./exchange";
import { Range } from "./range";

export function permute<T>(n: i32, a: usize, marks: usize, range: Range): void {
  let lo = 0;
  let hi = n - 1;
  for (let i = hi; i >= 0 && hi > 0; i--) {
    if (!rowIsIsolated<T>(n, a, i, hi)) continue;
    exchange<T>(n, a, i, hi, lo, hi);
    store<i32>(element<i32>(marks, hi), i);
    i = hi--;
  }
  for (let j = lo; j <= hi && lo < hi; j++) {
    if (!columnIsIsolated<T>(n, a, j, lo, hi)) continue;
    exchange<T>(n, a, j, lo, lo, hi);
    store<i32>(element<i32>(marks, lo), j);
    j = lo++;
  }
  range.lo = lo;
  range.hi = hi;
}

function rowIsIsolated<T>(n: i32, a: usize, i: i32, hi: i32): bool {
  for (let j = 0; j <= hi; j++) if (j != i && load<T>(entry<T>(a, n, i, j)) != 0) return false;
  return true;
}

function columnIsIsolated<T>(n: i32, a: usize, j: i32, lo: i32, hi: i32): bool {
  for (let i = lo; i <= hi; i++) if (i != j && load<T>(entry<T>(a, n, i, j)) != 0) return false;
  return true;
}

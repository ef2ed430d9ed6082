/** A ← PᵀAP for the exchange P of i and j. Rows are swapped from column lo on, columns down to row hi: what lies beyond is 0. */
import { entry } from "../rows/address";
import { swap } from "../rows/swap";

export function exchange<T>(n: i32, a: usize, i: i32, j: i32, lo: i32, hi: i32): void {
  if (i == j) return;
  for (let k = 0; k <= hi; k++) swap<T>(1, entry<T>(a, n, k, i), entry<T>(a, n, k, j));
  swap<T>(n - lo, entry<T>(a, n, i, lo), entry<T>(a, n, j, lo));
}

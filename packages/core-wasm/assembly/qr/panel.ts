/**
 * QR of a few columns, one reflector at a time. The columns are rows here: a reflector and all that it is applied to are contiguous.
 */
import { makeReflector } from "../householder/reflector";
import { reflectRows } from "../householder/reflect-rows";
import { element, entry } from "../rows/address";

/**
 * A (m, k), k ≤ m, with `lda` elements from row to row: R on and above the diagonal afterwards; what is below is arbitrary. v (k, m) with `ldv`: row j is the
 * vector of reflector j with its zeros and its one; taus (k). spare: one element.
 */
export function factorPanel<T>(m: i32, k: i32, a: usize, lda: i32, v: usize, ldv: i32, taus: usize, spare: usize): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < k; j++) store<T>(entry<T>(v, ldv, j, i), load<T>(entry<T>(a, lda, i, j)));
  }
  for (let j = 0; j < k; j++) {
    const u = entry<T>(v, ldv, j, j);
    const tau = makeReflector<T>(m - j, u, 0, spare);
    store<T>(element<T>(taus, j), tau);
    reflectRows<T>(k - j - 1, m - j, entry<T>(v, ldv, j + 1, j), <usize>ldv << alignof<T>(), u, tau);
    for (let i = 0; i < j; i++) {
      const p = entry<T>(v, ldv, j, i);
      store<T>(entry<T>(a, lda, i, j), load<T>(p));
      store<T>(p, 0);
    }
    store<T>(entry<T>(a, lda, j, j), load<T>(spare));
  }
}

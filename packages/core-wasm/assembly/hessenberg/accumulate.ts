/**
 * The orthogonal factor of the Hessenberg reduction from its reflectors: q becomes Qᵀ = P_last … P_lo, in place, last reflector first, so that
 * only the trailing block has been touched when a reflector is applied to it from the right. Transposed, because everything that follows
 * (the rotations of the QR iteration, the product with the eigenvectors of T) then runs along rows.
 *
 * q (n, n) holds reflector k in row k from column k+1 on, as `reduceToHessenberg` leaves it; taus[k] beside it. u: n elements.
 * Rows above lo are left alone.
 */
import { reflectRows } from "../householder/reflect-rows";
import { element, entry } from "../rows/address";

export function accumulateHessenberg<T>(n: i32, lo: i32, hi: i32, q: usize, taus: usize, u: usize): void {
  for (let i = max(0, hi - 1); i < n; i++) unitRow<T>(n, q, i);
  for (let k = hi - 2; k >= lo; k--) {
    const m = hi - k;
    memory.copy(u, entry<T>(q, n, k, k + 1), <usize>m << alignof<T>());
    unitRow<T>(n, q, k);
    reflectRows<T>(m, m, entry<T>(q, n, k + 1, k + 1), <usize>n << alignof<T>(), u, load<T>(element<T>(taus, k)));
  }
}

/** Row i becomes row i of the identity. */
export function unitRow<T>(n: i32, q: usize, i: i32): void {
  memory.fill(entry<T>(q, n, i, 0), 0, <usize>n << alignof<T>());
  store<T>(entry<T>(q, n, i, i), 1);
}

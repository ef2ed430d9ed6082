/**
 * The orthogonal factor of the tridiagonal reduction from its reflectors: a becomes Qᵀ = P_1 P_2 … P_{n−1}, in place, first reflector first:
 * reflector i touches rows and columns 0 … i−1, and the rows below it still hold theirs.
 *
 * a (n, n) holds reflector i in row i, columns 0 … i−1, as `reduceToTridiagonal` leaves it; taus[i] beside it. u: n elements.
 */
import { reflectRows } from "../householder/reflect-rows";
import { element, entry } from "../rows/address";

export function accumulateTridiagonal<T>(n: i32, a: usize, taus: usize, u: usize): void {
  const stride = <usize>n << alignof<T>();
  for (let i = 0; i < n; i++) {
    const row = entry<T>(a, n, i, 0);
    if (i > 0) memory.copy(u, row, <usize>i << alignof<T>());
    memory.fill(row, 0, stride);
    store<T>(element<T>(row, i), 1);
    if (i > 0) reflectRows<T>(i, i, a, stride, u, load<T>(element<T>(taus, i)));
  }
}

/** The factors of PA = LU as matrices of their own, and the permutation as a list. */
import { scaleInto } from "../float/scale-into";
import { element, entry } from "../rows/address";

/**
 * lu and pivots as `lu` leaves them for A (m, n), k = min(m, n). l (m, k) and u (k, n) row-major; order (m) i32: row i of A is row order[i] of LU; scratch:
 * m i32. Nothing overlaps.
 */
export function luSplit<T>(m: i32, n: i32, lu: usize, pivots: usize, l: usize, u: usize, order: usize, scratch: usize): void {
  const k = min(m, n);
  for (let i = 0; i < m; i++) {
    const below = min(i, k);
    const row = entry<T>(l, k, i, 0);
    memory.fill(row, 0, <usize>k << alignof<T>());
    memory.copy(row, entry<T>(lu, n, i, 0), <usize>below << alignof<T>());
    if (i >= k) continue;
    store<T>(element<T>(row, i), 1);
    const upper = entry<T>(u, n, i, 0);
    memory.fill(upper, 0, <usize>i << alignof<T>());
    scaleInto<T>(n - i, entry<T>(lu, n, i, i), load<i32>(element<i32>(pivots, k)), element<T>(upper, i));
  }
  // Which row of A each row of LU is, and then the other way round.
  for (let i = 0; i < m; i++) store<i32>(element<i32>(scratch, i), i);
  for (let i = 0; i < k; i++) {
    const p = element<i32>(scratch, i);
    const q = element<i32>(scratch, load<i32>(element<i32>(pivots, i)));
    const held = load<i32>(p);
    store<i32>(p, load<i32>(q));
    store<i32>(q, held);
  }
  for (let i = 0; i < m; i++) store<i32>(element<i32>(order, load<i32>(element<i32>(scratch, i))), i);
}

/** P (m, m) with A = PLU: row i is row order[i] of the identity. */
export function permutationMatrix<T>(m: i32, order: usize, p: usize): void {
  memory.fill(p, 0, <usize>(m * m) << alignof<T>());
  for (let i = 0; i < m; i++) store<T>(entry<T>(p, m, i, load<i32>(element<i32>(order, i))), 1);
}

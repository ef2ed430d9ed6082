/**
 * A → QᵀAQ, upper Hessenberg, by Householder reflectors in rows and columns lo … hi (Golub & Van Loan, algorithm 7.4.2), row-major.
 *
 * Every pass walks rows: a row takes the reflector from the right (dot, then axpy), is added into the sum that the left application
 * needs while it is still in cache, and a second pass subtracts that sum. About 10/3 n³ operations.
 *
 * a (n, n) in place; below the subdiagonal it is set to 0. Reflector k, which acts on elements k+1 … hi, is left in row k of `q` from
 * column k+1 on (q = 0: not kept) and its τ in taus[k]. work: 2n elements.
 */
import { makeReflector } from "../householder/reflector";
import { element, entry } from "../rows/address";
import { axpy } from "../rows/axpy";
import { dot } from "../rows/dot";
import { scale } from "../rows/scale";

export function reduceToHessenberg<T>(n: i32, lo: i32, hi: i32, a: usize, q: usize, taus: usize, work: usize): void {
  const sum = element<T>(work, n);
  for (let k = lo; k < hi - 1; k++) {
    const m = hi - k;
    const u = q ? entry<T>(q, n, k, k + 1) : work;
    for (let i = 0; i < m; i++) {
      const below = entry<T>(a, n, k + 1 + i, k);
      store<T>(element<T>(u, i), load<T>(below));
      store<T>(below, 0);
    }
    const tau = makeReflector<T>(m, u, 0, entry<T>(a, n, k + 1, k));
    store<T>(element<T>(taus, k), tau);
    if (tau == 0) continue;
    for (let i = 0; i <= k; i++) reflect<T>(m, entry<T>(a, n, i, k + 1), u, tau);
    const columns = n - k - 1;
    memory.fill(sum, 0, <usize>columns << alignof<T>());
    for (let i = 0; i < m; i++) {
      const row = entry<T>(a, n, k + 1 + i, k + 1);
      reflect<T>(m, row, u, tau);
      axpy<T>(columns, load<T>(element<T>(u, i)), row, sum);
    }
    scale<T>(columns, -tau, sum);
    for (let i = 0; i < m; i++) axpy<T>(columns, load<T>(element<T>(u, i)), sum, entry<T>(a, n, k + 1 + i, k + 1));
  }
}

// @ts-ignore: decorator
@inline
function reflect<T>(n: i32, row: usize, u: usize, tau: T): void {
  axpy<T>(n, -tau * dot<T>(n, row, u), u, row);
}

/**
 * A panel of the blocked reduction to Hessenberg form (Quintana-Ortí & van de Geijn, "Improving the performance of reduction to Hessenberg form", TOMS 2006;
 * LAPACK's `dlahr2`).
 *
 * The reflectors of PANEL columns are found before the rest of the matrix has seen any of them: a column is brought up to date when its turn comes, from V,
 * T and Y = AVT. Only the product of A with each new reflector passes through the matrix, all else is left to matrix products.
 */
import { makeReflector } from "../householder/reflector";
import { element, entry } from "../rows/address";
import { axpy } from "../rows/axpy";
import { dot } from "../rows/dot";
import { scale } from "../rows/scale";

/** Columns of a panel. */
export const PANEL: i32 = 24;

/**
 * Columns k … k+PANEL−1 of a (n, n), rows k+1 … hi. v and y (PANEL, n): row i holds what belongs to rows k+1 … of A, reflector i with its zeros and its 1, and column i of Y.
 * t (PANEL, PANEL): the upper triangular factor. column: n elements; sums: PANEL.
 */
export function reducePanel<T>(n: i32, k: i32, hi: i32, a: usize, v: usize, ldv: i32, y: usize, t: usize, taus: usize, column: usize, sums: usize): void {
  const m = hi - k;
  const stride = <usize>n << alignof<T>();
  memory.fill(t, 0, <usize>(PANEL * PANEL) << alignof<T>());
  for (let i = 0; i < PANEL; i++) {
    const u = entry<T>(v, ldv, i, 0);
    const top = entry<T>(a, n, k + 1, k + i);
    for (let r = 0, p = top; r < m; r++, p += stride) store<T>(element<T>(column, r), load<T>(p));
    if (i > 0) {
      // From the right: column k+i is row i−1 of what V acts on.
      for (let l = 0; l < i; l++) axpy<T>(m, -load<T>(entry<T>(v, ldv, l, i - 1)), entry<T>(y, n, l, 0), column);
      // From the left: minus VᵀTᵀV.
      for (let l = 0; l < i; l++) store<T>(element<T>(sums, l), dot<T>(m, entry<T>(v, ldv, l, 0), column));
      for (let l = i - 1; l >= 0; l--) {
        let sum: T = 0;
        for (let h = 0; h <= l; h++) sum += load<T>(entry<T>(t, PANEL, h, l)) * load<T>(element<T>(sums, h));
        store<T>(element<T>(sums, l), sum);
      }
      for (let l = 0; l < i; l++) axpy<T>(m, -load<T>(element<T>(sums, l)), entry<T>(v, ldv, l, 0), column);
    }
    memory.fill(u, 0, <usize>i << alignof<T>());
    memory.copy(element<T>(u, i), element<T>(column, i), <usize>(m - i) << alignof<T>());
    const tau = makeReflector<T>(m - i, element<T>(u, i), 0, element<T>(column, i));
    store<T>(element<T>(taus, k + i), tau);
    for (let r = 0, p = top; r < m; r++, p += stride) store<T>(p, r <= i ? load<T>(element<T>(column, r)) : <T>0);

    // y = τ(Av − Y(Vv)), and column i of T is −τT(Vv).
    const next = entry<T>(y, n, i, 0);
    for (let r = 0, p = entry<T>(a, n, k + 1, k + 1 + i); r < m; r++, p += stride) {
      store<T>(element<T>(next, r), dot<T>(m - i, p, element<T>(u, i)));
    }
    for (let l = 0; l < i; l++) {
      const product = dot<T>(m - i, entry<T>(v, ldv, l, i), element<T>(u, i));
      store<T>(element<T>(sums, l), -tau * product);
      axpy<T>(m, -product, entry<T>(y, n, l, 0), next);
    }
    scale<T>(m, tau, next);
    for (let l = 0; l < i; l++) store<T>(entry<T>(t, PANEL, l, i), dot<T>(i - l, entry<T>(t, PANEL, l, l), element<T>(sums, l)));
    store<T>(entry<T>(t, PANEL, i, i), tau);
  }
}

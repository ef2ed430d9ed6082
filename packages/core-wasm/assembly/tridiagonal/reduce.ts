/**
 * A symmetric → tridiagonal T = QᵀAQ by Householder reflectors, from the last row up (Golub & Van Loan, algorithm 8.3.1; LAPACK's `dsytd2`).
 *
 * Only the lower triangle is read and written: row i from the left is contiguous, and so is everything else here. A reflector u for row i
 * needs p = τBu of the leading block B, and B then loses uqᵀ + quᵀ, q = p − ½τ(pᵀu)u: 4/3 n³ operations.
 *
 * a (n, n) row-major, in place: reflector i, which acts on elements 0 … i−1, is left in row i and its τ in taus[i]. d (n) and e (n) are
 * f64: diagonal and subdiagonal, e[i] between i and i+1. work: n elements.
 */
import { makeReflector } from "../householder/reflector";
import { element, entry } from "../rows/address";
import { axpy } from "../rows/axpy";
import { dot } from "../rows/dot";
import { scale } from "../rows/scale";
import { rankTwoUpdate } from "./rank-two";
import { symmetricTimesVector } from "./symmetric-vector";

export function reduceToTridiagonal<T>(n: i32, a: usize, d: usize, e: usize, taus: usize, work: usize): void {
  for (let i = n - 1; i > 0; i--) {
    const u = entry<T>(a, n, i, 0);
    store<f64>(element<f64>(d, i), <f64>load<T>(element<T>(u, i)));
    const tau = makeReflector<T>(i, u, i - 1, work);
    store<f64>(element<f64>(e, i - 1), <f64>load<T>(work));
    store<T>(element<T>(taus, i), tau);
    if (tau == 0) continue;
    symmetricTimesVector<T>(i, a, n, u, work);
    scale<T>(i, tau, work);
    axpy<T>(i, <T>-0.5 * tau * dot<T>(i, work, u), u, work);
    rankTwoUpdate<T>(i, a, n, u, work);
  }
  if (n > 0) store<f64>(d, <f64>load<T>(a));
}

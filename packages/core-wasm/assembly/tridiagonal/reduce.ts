/**
 * A symmetric → tridiagonal T = QᵀAQ by Householder reflectors, from the last row up, Q = H_{n−1} … H_1: 4/3 n³ operations (Golub & Van Loan, algorithm 8.3.1).
 * Only the lower triangle is used: row i from the left is contiguous, and so is everything else here.
 *
 * A reflector u of row i needs p = τBu of the leading block B, and B then loses uqᵀ + quᵀ, q = p − ½τ(pᵀu)u. For large blocks the updates of PANEL reflectors
 * are kept and made at once, as a matrix product: half of the work at the speed of gemm, and each panel reads B instead of reading and writing
 * it (Dongarra, Hammarling & Sorensen 1989; LAPACK's `dlatrd`). Products with a B that is behind are corrected by the updates that it lacks.
 */
import { gemm, gemmScratch } from "../gemm/gemm";
import { makeReflector } from "../householder/reflector";
import { element, entry } from "../rows/address";
import { axpy } from "../rows/axpy";
import { dot } from "../rows/dot";
import { scale } from "../rows/scale";
import { rankTwoUpdate } from "./rank-two";
import { symmetricTimesVector } from "./symmetric-vector";

/** Reflectors whose updates are made at once. */
const PANEL: i32 = 32;
/** A leading block up to this order is in the first-level cache, near enough: its updates are made one by one. */
const UNBLOCKED: i32 = 64;
/** Rows of the triangle that one product updates: half of a strip's square is wasted, and each strip packs its own second factor. */
const STRIP: i32 = 32;

/** Bytes of scratch: two matrices of the panel's vectors, a factor for each, room for β, and for the products. */
export function reduceToTridiagonalScratch<T>(n: i32): i32 {
  const vectors = 2 * PANEL;
  const products = max(gemmScratch<T>(STRIP, n, vectors), max(gemmScratch<T>(1, n, vectors), gemmScratch<T>(vectors, 1, n)));
  return n <= UNBLOCKED ? (n + 2) * <i32>sizeof<T>() : (2 * n + 2) * vectors * <i32>sizeof<T>() + products;
}

/**
 * a (n, n) row-major, in place: reflector i, which acts on elements 0 … i−1, is left in row i and its τ in taus[i]; what was above the diagonal is lost. d (n) and
 * e (n): diagonal and subdiagonal, e[i] between i and i+1.
 */
export function reduceToTridiagonal<T>(n: i32, a: usize, d: usize, e: usize, taus: usize, scratch: usize): void {
  let order = n;
  for (; order > UNBLOCKED; order -= PANEL) reducePanel<T>(n, order, a, d, e, taus, scratch);
  const beta = scratch;
  const q = element<T>(scratch, 2);
  for (let i = order - 1; i > 0; i--) {
    const u = entry<T>(a, n, i, 0);
    const tau = reflectRow<T>(i, u, d, e, taus, beta);
    if (tau == 0) continue;
    symmetricTimesVector<T>(i, a, n, u, q);
    completeVector<T>(i, tau, u, q);
    rankTwoUpdate<T>(i, a, n, u, q);
  }
  if (n > 0) store<T>(d, load<T>(a));
}

/** Makes reflector i of row `u`; stores d[i], e[i − 1], taus[i]. */
function reflectRow<T>(i: i32, u: usize, d: usize, e: usize, taus: usize, beta: usize): T {
  store<T>(element<T>(d, i), load<T>(element<T>(u, i)));
  const tau = makeReflector<T>(i, u, i - 1, beta);
  store<T>(element<T>(e, i - 1), load<T>(beta));
  store<T>(element<T>(taus, i), tau);
  return tau;
}

/** q = Bu becomes τBu − ½τ(τBu·u)u. */
function completeVector<T>(i: i32, tau: T, u: usize, q: usize): void {
  scale<T>(i, tau, q);
  axpy<T>(i, <T>-0.5 * tau * dot<T>(i, q, u), u, q);
}

/**
 * The last PANEL rows of the leading block of `order`, then the rows above them. x holds u₀ q₀ u₁ q₁ …, y holds q₀ u₀ q₁ u₁ …: what B lacks is xᵀy, which is symmetric.
 */
function reducePanel<T>(n: i32, order: i32, a: usize, d: usize, e: usize, taus: usize, scratch: usize): void {
  const x = scratch;
  const y = entry<T>(x, order, 2 * PANEL, 0);
  const factors = entry<T>(y, order, 2 * PANEL, 0);
  const beta = element<T>(factors, 2 * PANEL);
  const rest = element<T>(beta, 2 * PANEL);
  for (let k = 0; k < 2 * PANEL; k += 2) {
    const i = order - 1 - (k >> 1);
    const row = entry<T>(a, n, i, 0);
    gemm<T>(1, i + 1, k, -1, element<T>(x, i), 1, order, y, order, 1, 1, row, n, rest);
    const u = entry<T>(x, order, k, 0);
    const q = entry<T>(x, order, k + 1, 0);
    const bytes = <usize>i << alignof<T>();
    const tau = reflectRow<T>(i, row, d, e, taus, beta);
    memory.copy(u, row, bytes);
    if (tau == 0) {
      memory.fill(q, 0, bytes);
    } else {
      symmetricTimesVector<T>(i, a, n, u, q);
      gemm<T>(k, 1, i, 1, x, order, 1, u, 1, 1, 0, factors, 1, rest);
      gemm<T>(1, i, k, -1, factors, 1, 1, y, order, 1, 1, q, order, rest);
      completeVector<T>(i, tau, u, q);
    }
    memory.copy(entry<T>(y, order, k, 0), q, bytes);
    memory.copy(entry<T>(y, order, k + 1, 0), u, bytes);
  }
  const above = order - PANEL;
  for (let top = 0; top < above; top += STRIP) {
    const rows = min(STRIP, above - top);
    gemm<T>(rows, top + rows, 2 * PANEL, -1, element<T>(x, top), 1, order, y, order, 1, 1, entry<T>(a, n, top, 0), n, rest);
  }
}

/**
 * Singular values and vectors of an upper bidiagonal matrix by divide and conquer: a row in the middle taken out, the two halves solved, the row merged in (Gu & Eisenstat,
 * "A divide-and-conquer algorithm for the bidiagonal SVD", SIMAX 16, 1995; LAPACK's `dbdsdc`). Small blocks are left to the implicit QR iteration. At most 8/3 n³ operations,
 * nearly all of them in gemm, and far fewer where poles deflate; the iteration takes 12 n³.
 */
import { turn } from "../conquer/deflate";
import { sortRows } from "../conquer/order";
import { Workspace, layOut, workspaceBytes } from "../conquer/workspace";
import { gemmScratch } from "../gemm/gemm";
import { hypotenuse } from "../float/hypotenuse";
import { implicitQR } from "../bidiagonal/implicit-qr";
import { element, entry } from "../rows/address";
import { scale } from "../rows/scale";
import { merge } from "./merge";

/** Orders up to which the QR iteration is faster than a merge. */
const LEAF: i32 = 32;

/** Bytes of scratch, aligned to 16. */
export function divideAndConquerScratch<T>(n: i32): i64 {
  return lists<T>(n) + 16 + (<i64>n + 1) * sizeof<i32>();
}

/** Bytes of the record, the lists and the matrices. Leaves need more of them than small merges. */
function lists<T>(n: i32): i64 {
  const most = max(n, 4 * LEAF);
  const order = <i64>most + 1;
  const products = max(gemmScratch<T>(most, most + 1, most), max(gemmScratch<T>(1, most + 1, most), gemmScratch<T>(most, 1, most)));
  return workspaceBytes<T>(order, order * order, 2, products);
}

/**
 * d (n) becomes the values, in no order, e (n) is destroyed; both of T, the largest near 1. ut, vt (n, n): rows `ldu` and `ldv` elements apart; row k becomes the left and the right
 * vector of value k. Returns 0 or the number of values that did not converge.
 */
export function divideAndConquer<T>(n: i32, d: usize, e: usize, ut: usize, ldu: i32, vt: usize, ldv: i32, scratch: usize): i32 {
  const length = max(n, 4 * LEAF) + 1;
  const ws = layOut<T>(length, length * length, 2, scratch);
  const order = scratch + <usize>((lists<T>(n) + 15) & ~15);
  return solveBlock<T>(n, 0, d, e, ut, ldu, vt, ldv, order, ws);
}

/** n rows, n + extra columns: with one more column e[n − 1] stands in it, and row n of vt becomes what is mapped to 0. The rows of ut and vt are those of the identity. */
function solveBlock<T>(
  n: i32, extra: i32, d: usize, e: usize, ut: usize, ldu: i32, vt: usize, ldv: i32, order: usize, ws: Workspace<T>,
): i32 {
  if (n <= LEAF) return solveLeaf<T>(n, extra, d, e, ut, ldu, vt, ldv, order, ws);
  const half = (n - 1) >> 1;
  const next = half + 1;
  const alpha = load<T>(element<T>(d, half));
  const beta = load<T>(element<T>(e, half));
  const laterU = entry<T>(ut, ldu, next, next);
  const laterV = entry<T>(vt, ldv, next, next);
  let missing = solveBlock<T>(half, 1, d, e, ut, ldu, vt, ldv, order, ws);
  missing += solveBlock<T>(n - next, extra, element<T>(d, next), element<T>(e, next), laterU, ldu, laterV, ldv, element<i32>(order, next), ws);
  if (missing == 0) merge<T>(n, half, extra, alpha, beta, d, ut, ldu, vt, ldv, order, ws);
  return missing;
}

function solveLeaf<T>(
  n: i32, extra: i32, d: usize, e: usize, ut: usize, ldu: i32, vt: usize, ldv: i32, order: usize, ws: Workspace<T>,
): i32 {
  if (extra) emptyLastColumn<T>(n, d, e, vt, ldv, ws);
  const uStride = <usize>ldu << alignof<T>();
  const vStride = <usize>ldv << alignof<T>();
  const missing = implicitQR<T>(n, d, e, n, ut, uStride, n + extra, vt, vStride, ws.copies);
  for (let i = 0; i < n; i++) {
    const p = element<T>(d, i);
    const value = load<T>(p);
    store<T>(p, abs<T>(value));
    if (value < 0) scale<T>(n + extra, -1, entry<T>(vt, ldv, i, 0));
    store<i32>(element<i32>(order, i), i);
  }
  sortRows<T>(n, d, order);
  return missing;
}

/** Rotations of the last column with all others, from the last on: each moves the one element of that column a row up, and the first one out. */
function emptyLastColumn<T>(n: i32, d: usize, e: usize, vt: usize, ldv: i32, ws: Workspace<T>): void {
  let x = load<T>(element<T>(e, n - 1));
  for (let i = n - 1; i >= 0 && x != 0; i--) {
    const p = element<T>(d, i);
    const value = load<T>(p);
    const length = <T>hypotenuse<f64>(<f64>value, <f64>x);
    const c = value / length;
    const s = x / length;
    store<T>(p, length);
    if (i > 0) {
      const q = element<T>(e, i - 1);
      const above = load<T>(q);
      store<T>(q, c * above);
      x = -s * above;
    }
    turn<T>(c, s, n + 1, vt, ldv, i, n, ws);
  }
}

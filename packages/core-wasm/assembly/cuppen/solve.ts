/**
 * Eigenvalues and vectors of a symmetric tridiagonal matrix by divide and conquer: cut at its middle into two halves and a matrix of rank one, the halves solved,
 * the rank one matrix merged in (Cuppen, Numer. Math. 36, 1981; Gu & Eisenstat, SIMAX 16, 1995; LAPACK's `dstedc`). Small blocks are left to the implicit QL
 * iteration. At most 4/3 n³ operations, nearly all of them in gemm, and far fewer where poles deflate; the iteration takes 3 n³ and more.
 */
import { element, entry } from "../rows/address";
import { implicitQL } from "../tridiagonal/implicit-ql";
import { blockExponent, endOfBlock, scaleBlock } from "../tridiagonal/split";
import { sortRows } from "../conquer/order";
import { Workspace, layOut, workspaceBytes } from "../conquer/workspace";
import { gemmScratch } from "../gemm/gemm";
import { merge } from "./merge";

/** Orders up to which the QL iteration is faster than a merge. */
const LEAF: i32 = 32;

/** Bytes of scratch, aligned to 16. */
export function divideAndConquerScratch<T>(n: i32, whole: bool): i64 {
  const products = max(gemmScratch<T>(n, 1, n), max(gemmScratch<T>(1, n, n), whole ? gemmScratch<T>(n, n, n) : 0));
  return workspaceBytes<T>(n, <i64>n * (whole ? n : 2), 1, products);
}

/**
 * d (n) becomes the eigenvalues, e (n) is destroyed. st: row k becomes the vector of eigenvalue k, n columns where `whole`; otherwise two, its first and last
 * component, all that merges need for eigenvalues alone: n² operations. order (n, i32): the rows by ascending eigenvalue. Returns 0 or the number of
 * eigenvalues that did not converge.
 */
export function divideAndConquer<T>(n: i32, whole: bool, d: usize, e: usize, st: usize, order: usize, scratch: usize): i32 {
  const ws = layOut<T>(n, n * (whole ? n : 2), 1, scratch);
  const ld = whole ? n : 2;
  memory.fill(st, 0, <usize>(n * ld) << alignof<T>());
  let missing = 0;
  for (let first = 0; first < n; ) {
    const last = endOfBlock<T>(n, first, d, e);
    const size = last - first + 1;
    const power = blockExponent<T>(d, e, first, last);
    scaleBlock<T>(d, e, first, last, -power);
    const rows = element<i32>(order, first);
    missing += solveBlock<T>(size, whole, element<T>(d, first), element<T>(e, first), entry<T>(st, ld, first, whole ? first : 0), ld, rows, ws);
    scaleBlock<T>(d, e, first, last, power);
    for (let k = 0; k < size; k++) store<i32>(element<i32>(rows, k), load<i32>(element<i32>(rows, k)) + first);
    first = last + 1;
  }
  sortRows<T>(n, d, order);
  return missing;
}

function solveBlock<T>(n: i32, whole: bool, d: usize, e: usize, st: usize, ld: i32, order: usize, ws: Workspace<T>): i32 {
  if (n <= LEAF) {
    for (let k = 0; k < n; k++) {
      store<i32>(element<i32>(order, k), k);
      if (whole) store<T>(entry<T>(st, ld, k, k), 1);
    }
    if (!whole) {
      store<T>(st, 1);
      store<T>(entry<T>(st, ld, n - 1, 1), 1);
    }
    const missing = implicitQL<T>(n, d, e, whole ? n : 2, st, ld, ws.spare);
    sortRows<T>(n, d, order);
    return missing;
  }
  const half = n >> 1;
  const beta = load<T>(element<T>(e, half - 1));
  const right = element<T>(d, half);
  const left = element<T>(d, half - 1);
  store<T>(left, load<T>(left) - abs<T>(beta));
  store<T>(right, load<T>(right) - abs<T>(beta));
  let missing = solveBlock<T>(half, whole, d, e, st, ld, order, ws);
  const below = entry<T>(st, ld, half, whole ? half : 0);
  missing += solveBlock<T>(n - half, whole, right, element<T>(e, half), below, ld, element<i32>(order, half), ws);
  if (missing == 0) merge<T>(n, half, whole, beta, d, st, ld, order, ws);
  return missing;
}

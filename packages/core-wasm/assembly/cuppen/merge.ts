/**
 * Two neighbouring tridiagonal eigensystems become one: diag(T₁, T₂) + βvvᵀ, v = ±e at the seam, is in the vectors' basis diag(p) + ρzzᵀ with z made of the last
 * components of the first vectors and the first components of the second (Cuppen 1981). After deflation, the vectors of that matrix times the old ones are
 * the new ones: two matrix products, since rows of the first half are 0 on the right, rows of the second on the left.
 */
import { epsilon } from "../float/limits";
import { gemm } from "../gemm/gemm";
import { element, entry } from "../rows/address";
import { secularVectors } from "./coefficients";
import { deflate } from "./deflate";
import { BOTH, LEFT, RIGHT, Workspace } from "./workspace";

/** Errors that deflation may make, in units of eps times the largest of all poles and components (LAPACK's choice). */
const TOLERANCE: i32 = 4;

/**
 * beta: the element at the seam, |beta| of which its neighbours on the diagonal have lost. st: vectors in n rows, `ld` elements apart, the first `half` of them
 * those of the left block; whole vectors, n columns of which the left block fills the first `half`, or two columns, their first and last components.
 * d (n): their eigenvalues. order (n, i32): the rows of each half, counted from its first, by ascending eigenvalue; on return those of the whole.
 */
export function merge<T>(n: i32, half: i32, beta: T, d: usize, st: usize, ld: i32, order: usize, ws: Workspace<T>): void {
  const rho = 2 * abs<T>(beta);
  const largest = listPoles<T>(n, half, beta < 0, d, st, ld, order, ws);
  const columns = ws.whole ? n : 2;
  const cut = ws.whole ? half : 1;
  const kept = deflate<T>(n, rho, <T>TOLERANCE * epsilon<T>() * largest, columns, st, ld, ws);
  choosePlaces<T>(kept, ws);
  const leftRows = ws.left + ws.both;
  const rightRows = ws.both + ws.right;
  const left = ws.copies;
  const right = entry<T>(left, cut, leftRows, 0);
  const aside = entry<T>(right, columns - cut, rightRows, 0);
  for (let j = 0; j < kept; j++) {
    const place = load<i32>(element<i32>(ws.places, j));
    const row = entry<T>(st, ld, load<i32>(element<i32>(ws.rows, j)), 0);
    if (place < leftRows) copyRow<T>(cut, row, entry<T>(left, cut, place, 0));
    if (place >= ws.left) copyRow<T>(columns - cut, element<T>(row, cut), entry<T>(right, columns - cut, place - ws.left, 0));
  }
  for (let j = 0; j < n - kept; j++) {
    copyRow<T>(columns, entry<T>(st, ld, load<i32>(element<i32>(ws.deflatedRows, j)), 0), entry<T>(aside, columns, j, 0));
  }

  secularVectors<T>(kept, rho, d, ws);
  const u = ws.coefficients;
  gemm<T>(kept, cut, leftRows, 1, u, kept, 1, left, cut, 1, 0, st, ld, ws.gemm);
  gemm<T>(kept, columns - cut, rightRows, 1, element<T>(u, ws.left), kept, 1, right, columns - cut, 1, 0, element<T>(st, cut), ld, ws.gemm);
  for (let j = 0; j < n - kept; j++) {
    copyRow<T>(columns, entry<T>(aside, columns, j, 0), entry<T>(st, ld, kept + j, 0));
    store<T>(element<T>(d, kept + j), load<T>(element<T>(ws.deflated, j)));
  }
  mergeOrders<T>(n, kept, d, order);
}

// @ts-ignore: decorator
@inline
function copyRow<T>(n: i32, from: usize, to: usize): void {
  memory.copy(to, from, <usize>n << alignof<T>());
}

/** Both halves' poles in one ascending list with their rows, kinds and components of z, ‖z‖ = 1. Returns the largest modulus of all. */
function listPoles<T>(n: i32, half: i32, negative: bool, d: usize, st: usize, ld: i32, order: usize, ws: Workspace<T>): T {
  let largest: T = 0;
  const scale = sqrt<T>(0.5);
  let i = 0;
  let k = half;
  for (let j = 0; j < n; j++) {
    const first = i < half ? load<i32>(element<i32>(order, i)) : n;
    const second = k < n ? half + load<i32>(element<i32>(order, k)) : n;
    const isFirst = k == n || (i < half && load<T>(element<T>(d, first)) <= load<T>(element<T>(d, second)));
    if (isFirst) i++;
    else k++;
    const row = isFirst ? first : second;
    const pole = load<T>(element<T>(d, row));
    // The last component of a vector on the left, the first one on the right. Of two columns it has done its duty: it is inside of the whole.
    const at = ws.whole ? entry<T>(st, ld, row, isFirst ? half - 1 : half) : entry<T>(st, ld, row, i32(isFirst));
    const z = scale * load<T>(at);
    if (!ws.whole) store<T>(at, 0);
    largest = max<T>(largest, max<T>(abs<T>(pole), abs<T>(z)));
    store<T>(element<T>(ws.poles, j), pole);
    store<T>(element<T>(ws.z, j), negative && !isFirst ? -z : z);
    store<i32>(element<i32>(ws.rows, j), row);
    store<i32>(element<i32>(ws.kinds, j), isFirst ? LEFT : RIGHT);
  }
  return largest;
}

/** The order of rows in the products: those that are 0 on the right, then the full ones, then those that are 0 on the left. */
function choosePlaces<T>(kept: i32, ws: Workspace<T>): void {
  let left = 0;
  let both = 0;
  for (let j = 0; j < kept; j++) {
    const kind = load<i32>(element<i32>(ws.kinds, j));
    left += i32(kind == LEFT);
    both += i32(kind == BOTH);
  }
  ws.left = left;
  ws.both = both;
  ws.right = kept - left - both;
  let nextLeft = 0;
  let nextBoth = left;
  let nextRight = left + both;
  for (let j = 0; j < kept; j++) {
    const kind = load<i32>(element<i32>(ws.kinds, j));
    store<i32>(element<i32>(ws.places, j), kind == LEFT ? nextLeft++ : kind == BOTH ? nextBoth++ : nextRight++);
  }
}

/** d ascends in rows 0 … kept−1 and in the rest: the order of the whole. */
function mergeOrders<T>(n: i32, kept: i32, d: usize, order: usize): void {
  let i = 0;
  let k = kept;
  for (let j = 0; j < n; j++) {
    const takeFirst = k == n || (i < kept && load<T>(element<T>(d, i)) <= load<T>(element<T>(d, k)));
    store<i32>(element<i32>(order, j), takeFirst ? i++ : k++);
  }
}

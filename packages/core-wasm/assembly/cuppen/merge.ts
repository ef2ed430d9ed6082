/**
 * Two neighbouring tridiagonal eigensystems become one: diag(T₁, T₂) + βvvᵀ, v = ±e at the seam, is in the vectors' basis diag(p) + ρzzᵀ with z made of the last
 * components of the first vectors and the first components of the second (Cuppen 1981). After deflation, the vectors of that matrix times the old ones are
 * the new ones: two matrix products, since rows of the first half are 0 on the right, rows of the second on the left.
 */
import { deflate } from "../conquer/deflate";
import { choosePlaces, multiplyRows } from "../conquer/multiply-rows";
import { mergeOrders } from "../conquer/order";
import { LEFT, RIGHT, Workspace } from "../conquer/workspace";
import { epsilon } from "../float/limits";
import { element, entry } from "../rows/address";
import { secularVectors } from "./coefficients";

/** Errors that deflation may make, in units of eps times the largest of all poles and components (LAPACK's choice). */
const TOLERANCE: i32 = 4;

/**
 * beta: the element at the seam, |beta| of which its neighbours on the diagonal have lost. st: vectors in n rows, `ld` elements apart, the first `half` of them
 * those of the left block; whole vectors, n columns of which the left block fills the first `half`, or two columns, their first and last components.
 * d (n): their eigenvalues. order (n, i32): the rows of each half, counted from its first, by ascending eigenvalue; on return those of the whole.
 */
export function merge<T>(n: i32, half: i32, whole: bool, beta: T, d: usize, st: usize, ld: i32, order: usize, ws: Workspace<T>): void {
  const rho = 2 * abs<T>(beta);
  const largest = listPoles<T>(n, half, whole, beta < 0, d, st, ld, order, ws);
  const columns = whole ? n : 2;
  const cut = whole ? half : 1;
  const kept = deflate<T>(n, 0, rho, <T>TOLERANCE * epsilon<T>() * largest, columns, st, ld, 0, 0, 0, ws);
  choosePlaces<T>(kept, ws);
  secularVectors<T>(kept, rho, d, ws);
  multiplyRows<T>(n, kept, columns, cut, cut, ws.coefficients, st, ld, ws);
  for (let k = kept; k < n; k++) store<T>(element<T>(d, k), load<T>(element<T>(ws.deflated, k - kept)));
  mergeOrders<T>(n, kept, d, order);
}

/** Both halves' poles in one ascending list with their rows, kinds and components of z, ‖z‖ = 1. Returns the largest modulus of all. */
function listPoles<T>(n: i32, half: i32, whole: bool, negative: bool, d: usize, st: usize, ld: i32, order: usize, ws: Workspace<T>): T {
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
    const at = whole ? entry<T>(st, ld, row, isFirst ? half - 1 : half) : entry<T>(st, ld, row, i32(isFirst));
    const z = scale * load<T>(at);
    if (!whole) store<T>(at, 0);
    largest = max<T>(largest, max<T>(abs<T>(pole), abs<T>(z)));
    store<T>(element<T>(ws.poles, j), pole);
    store<T>(element<T>(ws.z, j), negative && !isFirst ? -z : z);
    store<i32>(element<i32>(ws.rows, j), row);
    store<i32>(element<i32>(ws.kinds, j), isFirst ? LEFT : RIGHT);
  }
  return largest;
}

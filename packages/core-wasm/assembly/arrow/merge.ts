/**
 * Two singular systems become one. An upper bidiagonal matrix falls at its row `half` into two, the first of half × (half + 1) elements, and that row with its elements α and
 * β. In the vectors' basis the whole is a broken arrow: the singular values on the diagonal, and in the first row z, made of α times the last components of the
 * first right vectors and β times the first components of the second. After deflation, the vectors of that arrow times the old ones are the new ones: four matrix
 * products, since rows of the first half are 0 on the right, rows of the second on the left.
 */
import { deflate, turn } from "../conquer/deflate";
import { choosePlaces, multiplyRows } from "../conquer/multiply-rows";
import { mergeOrders } from "../conquer/order";
import { BOTH, LEFT, RIGHT, Workspace } from "../conquer/workspace";
import { epsilon } from "../float/limits";
import { hypotenuse } from "../float/hypotenuse";
import { element, entry } from "../rows/address";
import { arrowVectors } from "./coefficients";

/** Errors that deflation may make, in units of eps times the largest of all poles and components (LAPACK's choice). */
const TOLERANCE: i32 = 4;
/** 2^-400: what is smaller is 0, so that squares stay in range. The whole matrix is near 1. */
const NOTHING: f64 = 3.872591914849318e-121;

/**
 * n rows, n + extra columns. ut (n, n), vt (n + extra, n + extra): vectors in rows, `ldu` and `ldv` elements apart; row `half` of ut is the unit vector, of vt what the
 * first half maps to 0, and row n, if there is one, what the second does. d (n): the values, of row `half` none. order (n, i32): the rows of each half, counted from
 * its first, by ascending value; on return those of the whole.
 */
export function merge<T>(
  n: i32, half: i32, extra: i32, alpha: T, beta: T, d: usize, ut: usize, ldu: i32, vt: usize, ldv: i32, order: usize, ws: Workspace<T>,
): void {
  const columns = n + extra;
  if (extra) joinNullVectors<T>(n, half, alpha, beta, vt, ldv, ws);
  const largest = listPoles<T>(n, half, alpha, beta, extra, d, vt, ldv, order, ws);
  const tolerance = max<T>(<T>TOLERANCE * epsilon<T>() * largest, <T>NOTHING);
  // Without a component at the pole 0 the smallest value is 0; its vectors are wanted all the same.
  const singular = abs<T>(load<T>(ws.z)) < <T>NOTHING;
  if (singular) store<T>(ws.z, <T>NOTHING);
  const kept = deflate<T>(n, 1, 1, tolerance, columns, vt, ldv, n, ut, ldu, ws);
  choosePlaces<T>(kept, ws);
  arrowVectors<T>(kept, d, ws);
  if (singular) store<T>(d, 0);
  multiplyRows<T>(n, kept, columns, half + 1, half + 1, ws.coefficients, vt, ldv, ws);
  const middle = load<i32>(ws.places);
  multiplyRows<T>(n, kept, n, half, half + 1, ws.ofLeft, ut, ldu, ws);
  for (let k = 0; k < n; k++) {
    store<T>(entry<T>(ut, ldu, k, half), k < kept ? load<T>(entry<T>(ws.ofLeft, kept, k, middle)) : 0);
    if (k >= kept) store<T>(element<T>(d, k), load<T>(element<T>(ws.deflated, k - kept)));
  }
  mergeOrders<T>(n, kept, d, order);
}

/** The two vectors that are mapped to 0 by a half each: a rotation leaves α and β to the first, in row `half`. The other one is the whole's, in row n. */
function joinNullVectors<T>(n: i32, half: i32, alpha: T, beta: T, vt: usize, ldv: i32, ws: Workspace<T>): void {
  const first = <f64>(alpha * load<T>(entry<T>(vt, ldv, half, half)));
  const second = <f64>(beta * load<T>(entry<T>(vt, ldv, n, half + 1)));
  const length = hypotenuse<f64>(first, second);
  const c = length == 0 ? 1 : <T>(first / length);
  const s = length == 0 ? 0 : <T>(second / length);
  turn<T>(c, s, n + 1, vt, ldv, half, n, ws);
}

/** The pole 0, then both halves' poles in one ascending list, with their rows, kinds and components of z. Returns the largest modulus of all. */
function listPoles<T>(
  n: i32, half: i32, alpha: T, beta: T, extra: i32, d: usize, vt: usize, ldv: i32, order: usize, ws: Workspace<T>,
): T {
  const nullRow = entry<T>(vt, ldv, half, 0);
  // Joined, it has a share in both halves.
  const z0 = alpha * load<T>(element<T>(nullRow, half)) + (extra ? beta * load<T>(element<T>(nullRow, half + 1)) : 0);
  let largest = max<T>(abs<T>(alpha), abs<T>(beta));
  store<T>(ws.poles, 0);
  store<T>(ws.z, z0);
  store<i32>(ws.rows, half);
  store<i32>(ws.kinds, BOTH);
  let i = 0;
  let k = half + 1;
  for (let j = 1; j < n; j++) {
    const first = i < half ? load<i32>(element<i32>(order, i)) : n;
    const second = k < n ? half + 1 + load<i32>(element<i32>(order, k)) : n;
    const isFirst = k == n || (i < half && load<T>(element<T>(d, first)) <= load<T>(element<T>(d, second)));
    if (isFirst) i++;
    else k++;
    const row = isFirst ? first : second;
    const pole = load<T>(element<T>(d, row));
    const z = isFirst ? alpha * load<T>(entry<T>(vt, ldv, row, half)) : beta * load<T>(entry<T>(vt, ldv, row, half + 1));
    largest = max<T>(largest, pole);
    store<T>(element<T>(ws.poles, j), pole);
    store<T>(element<T>(ws.z, j), z);
    store<i32>(element<i32>(ws.rows, j), row);
    store<i32>(element<i32>(ws.kinds, j), isFirst ? LEFT : RIGHT);
  }
  return largest;
}

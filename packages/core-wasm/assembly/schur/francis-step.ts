/**
 * One implicit double-shift QR step on rows and columns low … high of a Hessenberg matrix (Francis 1961; Golub & Van Loan, algorithm 7.5.1):
 * the first column of (H − σ₁)(H − σ₂) makes a bulge, and reflectors of three chase it down the diagonal.
 *
 * h and zt are row-major with rows of n. Rows from the bulge to column `right` and columns from row `top` on are transformed: the
 * active part alone for eigenvalues, the whole of H for the Schur form. zt (0: none) takes the reflectors on its rows, columns
 * zFirst … zLast.
 */
import { epsilon } from "../float/limits";
import { element, entry } from "../rows/address";
import { reflectThreeColumns, reflectThreeRows } from "./reflect-three";
import { makeThree, takeColumn, Three } from "./reflector-three";
import { Shifts } from "./shifts";

export function francisStep<T>(
  n: i32, h: usize, zt: usize, low: i32, high: i32, top: i32, right: i32, zFirst: i32, zLast: i32, shifts: Shifts<T>, v: Three<T>,
): void {
  const start = startBulge<T>(n, h, low, high, shifts, v);
  const stride = <usize>n << alignof<T>();
  for (let k = start; k < high; k++) {
    const three = k < high - 1;
    const left = entry<T>(h, n, k, k - 1);
    if (k > start) takeColumn<T>(left, stride, three, v);
    else makeThree<T>(v);
    // Two small subdiagonals in a row: the step starts below them, and the upper one is scaled by the reflector's corner.
    if (k == start && k > low) store<T>(left, load<T>(left) * (<T>1 - v.tau));
    if (v.tau == 0) continue;
    reflectThreeRows<T>(right - k + 1, entry<T>(h, n, k, k), stride, v.tau, v.y, v.z, three);
    reflectThreeColumns<T>(top, min(k + 3, high), h, n, k, v.tau, v.y, v.z, three);
    if (zt) reflectThreeRows<T>(zLast - zFirst + 1, entry<T>(zt, n, k, zFirst), stride, v.tau, v.y, v.z, three);
  }
}

/**
 * The row where the step may begin, and in v the direction of the first column of (H − σ₁)(H − σ₂) from there. It begins below `low` where
 * two consecutive subdiagonal elements are so small that the bulge would not be felt above them.
 */
function startBulge<T>(n: i32, h: usize, low: i32, high: i32, shifts: Shifts<T>, v: Three<T>): i32 {
  let m = high - 2;
  for (; ; m--) {
    firstColumn<T>(n, h, m, shifts, v);
    if (m <= low) break;
    const diagonal = entry<T>(h, n, m, m);
    const h11 = load<T>(entry<T>(h, n, m + 1, m + 1));
    const neighbours = abs<T>(load<T>(entry<T>(h, n, m - 1, m - 1))) + abs<T>(load<T>(diagonal)) + abs<T>(h11);
    if (abs<T>(load<T>(element<T>(diagonal, -1))) * (abs<T>(v.y) + abs<T>(v.z)) <= epsilon<T>() * abs<T>(v.x) * neighbours) break;
  }
  return m;
}

/** The direction of the first column of (H − σ₁)(H − σ₂), H from row m on: three components whose moduli sum to 1, or 0. */
export function firstColumn<T>(n: i32, h: usize, m: i32, shifts: Shifts<T>, v: Three<T>): void {
  const diagonal = entry<T>(h, n, m, m);
  const h00 = load<T>(diagonal);
  const h11 = load<T>(entry<T>(h, n, m + 1, m + 1));
  const below = load<T>(entry<T>(h, n, m + 1, m));
  const size = abs<T>(h00 - shifts.re2) + abs<T>(shifts.im) + abs<T>(below);
  const scaled = below / size;
  v.x = scaled * load<T>(element<T>(diagonal, 1)) + (h00 - shifts.re1) * ((h00 - shifts.re2) / size) + shifts.im * (shifts.im / size);
  v.y = scaled * (h00 + h11 - shifts.re1 - shifts.re2);
  v.z = scaled * load<T>(entry<T>(h, n, m + 2, m + 1));
  const sum = abs<T>(v.x) + abs<T>(v.y) + abs<T>(v.z);
  if (!(sum > 0)) return;
  v.x /= sum;
  v.y /= sum;
  v.z /= sum;
}

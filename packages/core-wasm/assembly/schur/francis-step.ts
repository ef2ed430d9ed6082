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
import { Shifts } from "./shifts";

/** `v` is room for three elements. */
export function francisStep<T>(
  n: i32, h: usize, zt: usize, low: i32, high: i32, top: i32, right: i32, zFirst: i32, zLast: i32, shifts: Shifts<T>, v: usize,
): void {
  const start = startBulge<T>(n, h, low, high, shifts, v);
  const stride = <usize>n << alignof<T>();
  for (let k = start; k < high; k++) {
    const three = k < high - 1;
    const left = entry<T>(h, n, k, k - 1);
    if (k > start) {
      store<T>(v, load<T>(left));
      store<T>(v, load<T>(left + stride), sizeof<T>());
      store<T>(v, three ? load<T>(left + 2 * stride) : <T>0, 2 * sizeof<T>());
    }
    let x = load<T>(v);
    let y = load<T>(v, sizeof<T>());
    let z = load<T>(v, 2 * sizeof<T>());
    const size = abs<T>(x) + abs<T>(y) + abs<T>(z);
    let tau: T = 0;
    let beta = x;
    if (abs<T>(y) + abs<T>(z) != 0) {
      x /= size;
      y /= size;
      z /= size;
      const b = -copysign<T>(sqrt<T>(x * x + y * y + z * z), x);
      tau = (b - x) / b;
      y /= x - b;
      z /= x - b;
      beta = b * size;
    }
    if (k > start) {
      store<T>(left, beta);
      store<T>(left + stride, 0);
      if (three) store<T>(left + 2 * stride, 0);
    } else if (k > low) {
      // Two small subdiagonals in a row: the step starts below them, and the upper one is scaled by the reflector's corner.
      store<T>(left, load<T>(left) * (<T>1 - tau));
    }
    if (tau == 0) continue;
    reflectThreeRows<T>(right - k + 1, entry<T>(h, n, k, k), stride, tau, y, z, three);
    reflectThreeColumns<T>(top, min(k + 3, high), h, n, k, tau, y, z, three);
    if (zt) reflectThreeRows<T>(zLast - zFirst + 1, entry<T>(zt, n, k, zFirst), stride, tau, y, z, three);
  }
}

/**
 * The row where the step may begin, and in v the direction of the first column of (H − σ₁)(H − σ₂) from there. It begins below `low` where
 * two consecutive subdiagonal elements are so small that the bulge would not be felt above them.
 */
function startBulge<T>(n: i32, h: usize, low: i32, high: i32, shifts: Shifts<T>, v: usize): i32 {
  let m = high - 2;
  for (; ; m--) {
    const diagonal = entry<T>(h, n, m, m);
    const h00 = load<T>(diagonal);
    const h11 = load<T>(entry<T>(h, n, m + 1, m + 1));
    const below = load<T>(entry<T>(h, n, m + 1, m));
    const size = abs<T>(h00 - shifts.re2) + abs<T>(shifts.im) + abs<T>(below);
    const scaled = below / size;
    let x = scaled * load<T>(element<T>(diagonal, 1)) + (h00 - shifts.re1) * ((h00 - shifts.re2) / size) + shifts.im * (shifts.im / size);
    let y = scaled * (h00 + h11 - shifts.re1 - shifts.re2);
    let z = scaled * load<T>(entry<T>(h, n, m + 2, m + 1));
    const sum = abs<T>(x) + abs<T>(y) + abs<T>(z);
    if (sum > 0) {
      x /= sum;
      y /= sum;
      z /= sum;
    }
    store<T>(v, x);
    store<T>(v, y, sizeof<T>());
    store<T>(v, z, 2 * sizeof<T>());
    if (m <= low) break;
    const neighbours = abs<T>(load<T>(entry<T>(h, n, m - 1, m - 1))) + abs<T>(h00) + abs<T>(h11);
    if (abs<T>(load<T>(element<T>(diagonal, -1))) * (abs<T>(y) + abs<T>(z)) <= epsilon<T>() * abs<T>(x) * neighbours) break;
  }
  return m;
}

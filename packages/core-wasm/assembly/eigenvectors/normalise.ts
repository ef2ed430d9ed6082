/**
 * Eigenvectors of the balanced matrix, in the rows of vt, become those of the original one, of unit 2-norm, as columns of a complex matrix.
 *
 * A complex vector is turned so that its component of largest modulus is real (LAPACK's `dgeev`, hence NumPy's). The second vector of a pair is
 * the conjugate of the first, to the bit.
 */
import { exponent, scaleByPowerOfTwo } from "../float/power-of-two";
import { element, entry } from "../rows/address";
import { dot } from "../rows/dot";
import { scale } from "../rows/scale";
import { markOf } from "../balance/equilibrate";
import { Range } from "../balance/range";

/** v (n, n) interleaved complex. marks and range as `balance` left them. Element i of every vector is multiplied by 2^marks[i]. */
export function normaliseEigenvectors<T>(n: i32, vt: usize, w: usize, v: usize, marks: usize, range: Range): void {
  const stride = <usize>n << alignof<T>();
  for (let j = 0; j < n; j++) {
    const re = entry<T>(vt, n, j, 0);
    if (load<T>(element<T>(w, 2 * j + 1)) == 0) {
      undoScaling<T>(n, re, 0, marks, range);
      scale<T>(n, <T>1 / sqrt<T>(dot<T>(n, re, re)), re);
      writeColumn<T>(n, re, 0, v, j);
    } else {
      const im = re + stride;
      undoScaling<T>(n, re, im, marks, range);
      const norm = <T>1 / sqrt<T>(dot<T>(n, re, re) + dot<T>(n, im, im));
      scale<T>(n, norm, re);
      scale<T>(n, norm, im);
      turn<T>(n, re, im);
      writeColumn<T>(n, re, im, v, j);
      j++;
    }
  }
}

/** v_i ← v_i·2^marks[i], i in the range; all of v scaled so that the largest stays near 1: no element overflows, none is lost for nothing. */
function undoScaling<T>(n: i32, re: usize, im: usize, marks: usize, range: Range): void {
  let largest = i32.MIN_VALUE;
  let balanced = false;
  for (let i = 0; i < n; i++) {
    let size = abs<T>(load<T>(element<T>(re, i)));
    if (im) size = max<T>(size, abs<T>(load<T>(element<T>(im, i))));
    const e = markOf(marks, range, i);
    if (e != 0) balanced = true;
    if (size != 0) largest = max<i32>(largest, exponent<T>(size) + e);
  }
  if (!balanced) return;
  for (let i = 0; i < n; i++) {
    const e = markOf(marks, range, i) - largest;
    const p = element<T>(re, i);
    store<T>(p, scaleByPowerOfTwo<T>(load<T>(p), e));
    if (!im) continue;
    const q = element<T>(im, i);
    store<T>(q, scaleByPowerOfTwo<T>(load<T>(q), e));
  }
}

/** Multiplies re + i·im by the unit number that makes its component of largest modulus real, of the sign that its real part had. */
function turn<T>(n: i32, re: usize, im: usize): void {
  let at = 0;
  let largest: T = -1;
  for (let i = 0; i < n; i++) {
    const x = load<T>(element<T>(re, i));
    const y = load<T>(element<T>(im, i));
    const size = x * x + y * y;
    if (size > largest) {
      largest = size;
      at = i;
    }
  }
  const x = load<T>(element<T>(re, at));
  const y = load<T>(element<T>(im, at));
  const modulus = copysign<T>(sqrt<T>(x * x + y * y), x);
  const c = x / modulus;
  const s = y / modulus;
  for (let i = 0; i < n; i++) {
    const p = element<T>(re, i);
    const q = element<T>(im, i);
    const u = load<T>(p);
    const t = load<T>(q);
    store<T>(p, c * u + s * t);
    store<T>(q, c * t - s * u);
  }
  store<T>(element<T>(re, at), modulus);
  store<T>(element<T>(im, at), 0);
}

/** Column j of v; with an imaginary part also column j+1, the conjugate. */
function writeColumn<T>(n: i32, re: usize, im: usize, v: usize, j: i32): void {
  const stride = <usize>(2 * n) << alignof<T>();
  let p = element<T>(v, 2 * j);
  for (let i = 0; i < n; i++, p += stride) {
    const x = load<T>(element<T>(re, i));
    const y = im ? load<T>(element<T>(im, i)) : <T>0;
    store<T>(p, x);
    store<T>(p, y, sizeof<T>());
    if (!im) continue;
    store<T>(p, x, 2 * sizeof<T>());
    store<T>(p, -y, 3 * sizeof<T>());
  }
}

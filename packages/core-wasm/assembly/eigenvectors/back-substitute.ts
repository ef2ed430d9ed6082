/**
 * One right eigenvector x of a quasi-triangular T, Tx = λx, by back substitution from row j up (LAPACK's `dtrevc`).
 *
 * Row by row: the right-hand side of row k is minus the product of its known part with x, a contiguous dot product. For a conjugate
 * pair in rows j−1 and j the vector is that of λ = re + i·im, im > 0.
 */
import { epsilon } from "../float/limits";
import { exponent } from "../float/power-of-two";
import { element, entry } from "../rows/address";
import { dot } from "../rows/dot";
import { maxAbs } from "../rows/max-abs";
import { scaleKnown, solveOne, solveTwo, Substitution } from "./solve-block";

/** Fills s.re and s.im, components 0 … j, scaled so that the largest is near 1. `tiny` is the least pivot that any λ is given. */
export function backSubstitute<T>(n: i32, t: usize, w: usize, j: i32, tiny: T, s: Substitution<T>): void {
  const im = abs<T>(imaginary<T>(w, j));
  s.last = j;
  s.lambdaRe = load<T>(element<T>(w, 2 * j));
  s.lambdaIm = im;
  s.least = max<T>(epsilon<T>() * (abs<T>(s.lambdaRe) + im), tiny);
  put<T>(s, j, 1, 0);
  let k = j - 1;
  if (im != 0) {
    startPair<T>(n, t, j, im, s);
    k--;
  }
  while (k >= 0) {
    const pair = imaginary<T>(w, k) != 0;
    const known = k + 1;
    const row = entry<T>(t, n, k, k);
    rightHandSide<T>(s, k, known, element<T>(row, 1), im != 0);
    if (pair) {
      const above = entry<T>(t, n, k - 1, k);
      rightHandSide<T>(s, k - 1, known, element<T>(above, 1), im != 0);
      solveTwo<T>(s, k, load<T>(row), load<T>(above), load<T>(element<T>(row, -1)));
      k -= 2;
    } else {
      solveOne<T>(s, k, load<T>(row));
      k--;
    }
  }
  const size = max<T>(maxAbs<T>(j + 1, s.re), im != 0 ? maxAbs<T>(j + 1, s.im) : <T>0);
  scaleKnown<T>(s, 0, -exponent<T>(size));
}

/** Components j−1 and j of the vector of a standardised block [a b; c a]: (1, i·im/b) or (−im/c, i), whichever does not grow. */
function startPair<T>(n: i32, t: usize, j: i32, im: T, s: Substitution<T>): void {
  const b = load<T>(entry<T>(t, n, j - 1, j));
  const c = load<T>(entry<T>(t, n, j, j - 1));
  if (abs<T>(b) >= abs<T>(c)) {
    put<T>(s, j - 1, 1, 0);
    put<T>(s, j, 0, im / b);
  } else {
    put<T>(s, j - 1, -im / c, 0);
    put<T>(s, j, 0, 1);
  }
}

/** x[k] ← −(row · x[known … last]). */
function rightHandSide<T>(s: Substitution<T>, k: i32, known: i32, row: usize, complex: bool): void {
  const length = s.last - known + 1;
  put<T>(s, k, -dot<T>(length, row, element<T>(s.re, known)), complex ? -dot<T>(length, row, element<T>(s.im, known)) : <T>0);
}

// @ts-ignore: decorator
@inline
function put<T>(s: Substitution<T>, k: i32, re: T, im: T): void {
  store<T>(element<T>(s.re, k), re);
  store<T>(element<T>(s.im, k), im);
}

// @ts-ignore: decorator
@inline
function imaginary<T>(w: usize, k: i32): T {
  return load<T>(element<T>(w, 2 * k + 1));
}

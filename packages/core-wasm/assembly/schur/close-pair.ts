/**
 * The 2×2 diagonal blocks of a quasi-triangular T: putting one into standard form, and the eigenvalues that stand on the diagonal. Eigenvalue k
 * is w[2k] + i·w[2k+1].
 */
import { element, entry } from "../rows/address";
import { rotateColumns, rotateRows } from "./rotate";
import { Block, standardise } from "./standardise";

export function keep<T>(w: usize, k: i32, re: T, im: T): void {
  store<T>(element<T>(w, 2 * k), re);
  store<T>(element<T>(w, 2 * k + 1), im);
}

/** The block in rows k and k+1 in standard form; with zt ≠ 0 its rotation is applied to the rest of T, and to columns zFirst … zLast of zt. */
export function closePair<T>(n: i32, t: usize, zt: usize, zFirst: i32, zLast: i32, k: i32, w: usize, block: Block<T>): void {
  const upper = entry<T>(t, n, k, k);
  const lower = entry<T>(t, n, k + 1, k);
  block.a = load<T>(upper);
  block.b = load<T>(upper, sizeof<T>());
  block.c = load<T>(lower);
  block.d = load<T>(lower, sizeof<T>());
  standardise<T>(block);
  keep<T>(w, k, block.a, block.imaginary);
  keep<T>(w, k + 1, block.d, <T>0 - block.imaginary);
  store<T>(upper, block.a);
  store<T>(upper, block.b, sizeof<T>());
  store<T>(lower, block.c);
  store<T>(lower, block.d, sizeof<T>());
  if (!zt) return;
  const c = block.cosine;
  const s = block.sine;
  rotateRows<T>(n - k - 2, element<T>(upper, 2), element<T>(lower, 2), c, s);
  rotateColumns<T>(k, t, n, k, c, s);
  rotateRows<T>(zLast - zFirst + 1, entry<T>(zt, n, k, zFirst), entry<T>(zt, n, k + 1, zFirst), c, s);
}

/** Whether rows k and k+1 belong to one block. */
// @ts-ignore: decorator
@inline
export function isPair<T>(n: i32, t: usize, k: i32, last: i32): bool {
  return k < last && load<T>(entry<T>(t, n, k + 1, k)) != 0;
}

/** The eigenvalues of rows first … last of T, whose blocks are in standard form; eigenvalue `first` at w. */
export function readEigenvalues<T>(n: i32, t: usize, first: i32, last: i32, w: usize): void {
  for (let k = first; k <= last; k++) {
    const diagonal = entry<T>(t, n, k, k);
    let im: T = 0;
    if (isPair<T>(n, t, k, last)) {
      im = sqrt<T>(abs<T>(load<T>(diagonal, sizeof<T>()))) * sqrt<T>(abs<T>(load<T>(entry<T>(t, n, k + 1, k))));
      keep<T>(w, k + 1 - first, load<T>(entry<T>(t, n, k + 1, k + 1)), -im);
    }
    keep<T>(w, k - first, load<T>(diagonal), im);
    if (im != 0) k++;
  }
}

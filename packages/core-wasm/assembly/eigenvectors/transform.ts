/**
 * Eigenvectors of A = ZTZᵀ from those of T: v = Zx. With Zᵀ in memory that is a combination of its rows, and since x of eigenvalue j has only
 * components 0 … j, its vector can take the place of row j once the vectors after it are done. zt (n, n) thus becomes Vᵀ in place:
 * row j for a real eigenvalue, rows j−1 and j the real and the imaginary part for a conjugate pair.
 */
import { epsilon, smallestNormal } from "../float/limits";
import { element, entry } from "../rows/address";
import { combineRows } from "../rows/combine";
import { backSubstitute } from "./back-substitute";
import { Substitution } from "./solve-block";

/** work: 4n elements. */
export function eigenvectorsFromSchur<T>(n: i32, t: usize, zt: usize, w: usize, s: Substitution<T>, work: usize): void {
  const tiny = smallestNormal<T>() * (<T>n / epsilon<T>());
  const stride = <usize>n << alignof<T>();
  s.re = work;
  s.im = element<T>(work, n);
  const bytes = <usize>n << alignof<T>();
  for (let j = n - 1; j >= 0; j--) {
    backSubstitute<T>(n, t, w, j, tiny, s);
    const row = entry<T>(zt, n, j, 0);
    if (s.lambdaIm == 0) {
      combineRows<T>(j + 1, n, s.re, zt, stride, row);
    } else {
      // Both parts read both rows: the first one waits aside.
      const re = element<T>(work, 2 * n);
      combineRows<T>(j + 1, n, s.re, zt, stride, re);
      combineRows<T>(j + 1, n, s.im, zt, stride, row);
      memory.copy(row - stride, re, bytes);
      j--;
    }
  }
}

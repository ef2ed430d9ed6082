/**
 * Eigenvectors of A = ZTZᵀ from those of T: v = Zx. With Zᵀ in memory those of a block of eigenvalues are one product XZᵀ, and since x of eigenvalue j has only
 * components 0 … j, they can take the place of their rows once the vectors after them are done. zt (n, n) thus becomes Vᵀ in place:
 * row j for a real eigenvalue, rows j−1 and j the real and the imaginary part for a conjugate pair (LAPACK's `dtrevc3`).
 */
import { epsilon, smallestNormal } from "../float/limits";
import { gemm, gemmScratch } from "../gemm/gemm";
import { element, entry } from "../rows/address";
import { backSubstitute } from "./back-substitute";
import { Substitution } from "./solve-block";

/** Rows of X. */
const BLOCK: i32 = 32;

/** Bytes of work, from a multiple of 16 on. */
export function eigenvectorsScratch<T>(n: i32): i32 {
  return (2 * BLOCK + 1) * n * <i32>sizeof<T>() + 16 + max(gemmScratch<T>(BLOCK, n, n), gemmScratch<T>(1, n, n));
}

export function eigenvectorsFromSchur<T>(n: i32, t: usize, zt: usize, w: usize, s: Substitution<T>, work: usize): void {
  const tiny = smallestNormal<T>() * (<T>n / epsilon<T>());
  const x = work;
  const product = entry<T>(x, n, BLOCK, 0);
  const nothing = entry<T>(product, n, BLOCK, 0);
  const rest = (element<T>(nothing, n) + 15) & ~15;
  for (let last = n - 1; last >= 0; ) {
    let first = max(0, last - BLOCK + 1);
    // Not between the rows of a pair.
    if (load<T>(element<T>(w, 2 * first + 1)) < 0) first++;
    for (let j = last; j >= first; j--) {
      const row = entry<T>(x, n, j - first, 0);
      const pair = load<T>(element<T>(w, 2 * j + 1)) != 0;
      s.re = pair ? entry<T>(x, n, j - first - 1, 0) : row;
      s.im = pair ? row : nothing;
      backSubstitute<T>(n, t, w, j, tiny, s);
      const unknown = <usize>(last - j) << alignof<T>();
      memory.fill(element<T>(s.re, j + 1), 0, unknown);
      memory.fill(element<T>(s.im, j + 1), 0, unknown);
      if (pair) j--;
    }
    const rows = last - first + 1;
    gemm<T>(rows, n, last + 1, 1, x, n, 1, zt, n, 1, 0, product, n, rest);
    memory.copy(entry<T>(zt, n, first, 0), product, <usize>(rows * n) << alignof<T>());
    last = first - 1;
  }
}

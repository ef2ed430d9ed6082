/**
 * Several Householder reflectors at once: H = H₁H₂ … H_k = I − VᵀTV, the compact WY form of Schreiber & Van Loan, "A storage-efficient WY representation for
 * products of Householder transformations" (SISC 1989). Applying it is three matrix products where single reflectors are k passes through memory.
 *
 * v (k, m): row i is the vector of H_{i+1}, rows `ldv` elements apart, zeros and ones written out, so that the products need no triangle. t (k, k): upper
 * triangular, contiguous. All matrices are row-major; scratch is aligned to 16 bytes and overlaps nothing.
 */
import { gemm, gemmScratch } from "../gemm/gemm";
import { element, entry } from "../rows/address";

/** Bytes of scratch for k reflectors of m elements on a matrix (m, n) or (n, m), and for their triangular factor. */
export function blockReflectorScratch<T>(k: i32, m: i32, n: i32): i32 {
  const products = 2 * k * max(n, k) * <i32>sizeof<T>();
  const left = max(gemmScratch<T>(k, n, m), max(gemmScratch<T>(k, n, k), gemmScratch<T>(m, n, k)));
  const right = max(gemmScratch<T>(n, k, m), max(gemmScratch<T>(n, k, k), gemmScratch<T>(n, m, k)));
  return ((products + 15) & ~15) + max(gemmScratch<T>(k, k, m), max(left, right));
}

/** T from the vectors and their τ: column j is −τ_j T (V v_j) above the diagonal, τ_j on it. */
export function triangularFactor<T>(k: i32, m: i32, v: usize, ldv: i32, taus: usize, t: usize, scratch: usize): void {
  const gram = scratch;
  gemm<T>(k, k, m, 1, v, ldv, 1, v, 1, ldv, 0, gram, k, behind<T>(scratch, k, k));
  memory.fill(t, 0, <usize>(k * k) << alignof<T>());
  for (let j = 0; j < k; j++) {
    const tau = load<T>(element<T>(taus, j));
    for (let i = 0; i < j; i++) {
      let sum: T = 0;
      for (let l = i; l < j; l++) sum += load<T>(entry<T>(t, k, i, l)) * load<T>(entry<T>(gram, k, l, j));
      store<T>(entry<T>(t, k, i, j), -tau * sum);
    }
    store<T>(entry<T>(t, k, j, j), tau);
  }
}

/** C (m, n) ← HC, or HᵀC. */
export function reflectLeft<T>(
  transposed: bool, k: i32, m: i32, n: i32, v: usize, ldv: i32, t: usize, c: usize, ldc: i32, scratch: usize,
): void {
  const within = scratch;
  const factored = element<T>(scratch, k * n);
  const rest = behind<T>(scratch, k, n);
  gemm<T>(k, n, m, 1, v, ldv, 1, c, ldc, 1, 0, within, n, rest);
  gemm<T>(k, n, k, -1, t, transposed ? 1 : k, transposed ? k : 1, within, n, 1, 0, factored, n, rest);
  gemm<T>(m, n, k, 1, v, 1, ldv, factored, n, 1, 1, c, ldc, rest);
}

/** C (n, m) ← CH, or CHᵀ. */
export function reflectRight<T>(
  transposed: bool, k: i32, m: i32, n: i32, v: usize, ldv: i32, t: usize, c: usize, ldc: i32, scratch: usize,
): void {
  const within = scratch;
  const factored = element<T>(scratch, k * n);
  const rest = behind<T>(scratch, k, n);
  gemm<T>(n, k, m, 1, c, ldc, 1, v, 1, ldv, 0, within, k, rest);
  gemm<T>(n, k, k, -1, within, k, 1, t, transposed ? 1 : k, transposed ? k : 1, 0, factored, k, rest);
  gemm<T>(n, m, k, 1, factored, k, 1, v, ldv, 1, 1, c, ldc, rest);
}

/** What follows two k × n matrices in the scratch, aligned. */
// @ts-ignore: decorator
@inline
function behind<T>(scratch: usize, k: i32, n: i32): usize {
  return scratch + (((<usize>(2 * k * n) << alignof<T>()) + 15) & ~15);
}

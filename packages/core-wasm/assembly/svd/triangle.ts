/**
 * C (k, l), k < l, to a square: C = L·Q₀ with L lower triangular and Q₀ = (H₁ … H_k)ᵀ, by blocks of Householder reflectors of rows. What follows works on k × k
 * instead of k × l, which pays from l ≈ 1.6 k (T. F. Chan, "An improved algorithm for computing the singular value decomposition", TOMS 1982).
 */
import { blockReflectorScratch, reflectRight, triangularFactor } from "../householder/block-reflector";
import { reflectRows } from "../householder/reflect-rows";
import { makeReflector } from "../householder/reflector";
import { element, entry } from "../rows/address";

/** Rows of a block. */
const BLOCK: i32 = 32;

/** Bytes of scratch. */
export function reduceToTriangleScratch<T>(k: i32, l: i32): i32 {
  return (BLOCK * BLOCK + 2) * <i32>sizeof<T>() + blockReflectorScratch<T>(min(BLOCK, k), l, k);
}

/** c, rows of l: row i becomes reflector i, with its zeros and its 1. triangle (k, k): L. */
export function reduceToTriangle<T>(k: i32, l: i32, c: usize, triangle: usize, taus: usize, scratch: usize): void {
  const t = scratch;
  const beta = element<T>(t, BLOCK * BLOCK);
  const rest = element<T>(beta, 2);
  const stride = <usize>l << alignof<T>();
  for (let top = 0; top < k; top += BLOCK) {
    const end = min(top + BLOCK, k);
    for (let i = top; i < end; i++) {
      const u = entry<T>(c, l, i, i);
      const tau = makeReflector<T>(l - i, u, 0, beta);
      store<T>(element<T>(taus, i), tau);
      reflectRows<T>(end - i - 1, l - i, u + stride, stride, u, tau);
      const row = entry<T>(triangle, k, i, 0);
      memory.fill(row, 0, <usize>k << alignof<T>());
      memory.copy(row, entry<T>(c, l, i, 0), <usize>i << alignof<T>());
      store<T>(element<T>(row, i), load<T>(beta));
      memory.fill(entry<T>(c, l, i, 0), 0, <usize>i << alignof<T>());
    }
    if (end == k) break;
    const vectors = entry<T>(c, l, top, top);
    triangularFactor<T>(end - top, l - top, vectors, l, element<T>(taus, top), t, rest);
    reflectRight<T>(false, end - top, l - top, k - end, vectors, l, t, entry<T>(c, l, end, top), l, rest);
  }
}

/**
 * Singular vectors of the reduced matrix become those of the whole: C ← C·(H₁H₂ … H_k)ᵀ, each row of C a vector, the last block of reflectors first.
 *
 * v (k, m), rows `ldv` elements apart: reflector i in row i, its 1 at i + first, zeros before it. Blocks touch only the columns that they act on.
 */
import { blockReflectorScratch, reflectRight, triangularFactor } from "../householder/block-reflector";
import { element, entry } from "../rows/address";

/** Reflectors in a block. */
const BLOCK: i32 = 32;

/** Bytes of scratch. */
export function backTransformScratch<T>(k: i32, m: i32, rows: i32): i32 {
  const block = min(BLOCK, k);
  return BLOCK * BLOCK * <i32>sizeof<T>() + blockReflectorScratch<T>(block, m, rows);
}

/** C (rows, m), rows `ldc` elements apart. */
export function backTransform<T>(
  k: i32, m: i32, first: i32, v: usize, ldv: i32, taus: usize, rows: i32, c: usize, ldc: i32, scratch: usize,
): void {
  const t = scratch;
  const rest = element<T>(t, BLOCK * BLOCK);
  for (let top = ((k - 1) / BLOCK) * BLOCK; top >= 0; top -= BLOCK) {
    const block = min(BLOCK, k - top);
    const at = top + first;
    const length = m - at;
    if (length <= 0) continue;
    const vectors = entry<T>(v, ldv, top, at);
    triangularFactor<T>(block, length, vectors, ldv, element<T>(taus, top), t, rest);
    reflectRight<T>(true, block, length, rows, vectors, ldv, t, element<T>(c, at), ldc, rest);
  }
}

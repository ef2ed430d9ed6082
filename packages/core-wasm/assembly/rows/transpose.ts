/** A ← Aᵀ for a square row-major matrix, in place. Tiles keep both sides of the diagonal in cache lines that are used whole. */
import { entry } from "./address";

/** Elements of a tile's side: one cache line of f64. */
const TILE: i32 = 8;

export function transposeInPlace<T>(n: i32, a: usize): void {
  for (let top = 0; top < n; top += TILE) {
    for (let left = 0; left <= top; left += TILE) {
      for (let i = top; i < min(top + TILE, n); i++) {
        for (let j = left; j < min(left + TILE, i); j++) {
          const p = entry<T>(a, n, i, j);
          const q = entry<T>(a, n, j, i);
          const held = load<T>(p);
          store<T>(p, load<T>(q));
          store<T>(q, held);
        }
      }
    }
  }
}

/** Y ← Xᵀ for row-major matrices that do not overlap. Tiles keep both sides in cache lines that are used whole. */
import { entry } from "../rows/address";

/** Elements of a tile's side: one cache line of f64. */
const TILE: i32 = 8;

/** x (m, n), y (n, m), both contiguous. */
export function transposeInto<T>(m: i32, n: i32, x: usize, y: usize): void {
  for (let top = 0; top < m; top += TILE) {
    for (let left = 0; left < n; left += TILE) {
      for (let i = top; i < min(top + TILE, m); i++) {
        for (let j = left; j < min(left + TILE, n); j++) store<T>(entry<T>(y, m, j, i), load<T>(entry<T>(x, n, i, j)));
      }
    }
  }
}

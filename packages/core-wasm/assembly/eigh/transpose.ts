/**
 * Column j of `to` ← row order[j] of `from` brought to length 1: products of many reflectors leave it some √n eps off. Both (n, n) row-major; factors: n elements of
 * scratch. Tiles keep both sides in cache lines that are used whole.
 */
import { element, entry } from "../rows/address";
import { dot } from "../rows/dot";

/** Elements of a tile's side: one cache line of f64. */
const TILE: i32 = 8;

export function transposeUnitRows<T>(n: i32, from: usize, order: usize, factors: usize, to: usize): void {
  for (let i = 0; i < n; i++) {
    const row = entry<T>(from, n, i, 0);
    store<T>(element<T>(factors, i), <T>1 / sqrt<T>(dot<T>(n, row, row)));
  }
  for (let left = 0; left < n; left += TILE) {
    for (let top = 0; top < n; top += TILE) {
      for (let j = left; j < min(left + TILE, n); j++) {
        const k = load<i32>(element<i32>(order, j));
        const row = entry<T>(from, n, k, 0);
        const factor = load<T>(element<T>(factors, k));
        for (let i = top; i < min(top + TILE, n); i++) store<T>(entry<T>(to, n, i, j), factor * load<T>(element<T>(row, i)));
      }
    }
  }
}

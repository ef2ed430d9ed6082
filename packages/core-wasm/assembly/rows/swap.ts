/** x ↔ y for contiguous vectors. */
import { element } from "./address";

export function swap<T>(n: i32, x: usize, y: usize): void {
  for (let i = 0; i < n; i++) {
    const p = element<T>(x, i);
    const q = element<T>(y, i);
    const held = load<T>(p);
    store<T>(p, load<T>(q));
    store<T>(q, held);
  }
}

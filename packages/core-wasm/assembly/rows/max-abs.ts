/** max |xᵢ| of a contiguous vector: 0 for an empty one, NaN if any element is NaN (Wasm's max hands NaN on). */
import { element } from "./address";

export function maxAbs<T>(n: i32, x: usize): T {
  let largest: T = 0;
  for (let i = 0; i < n; i++) largest = max<T>(largest, abs<T>(load<T>(element<T>(x, i))));
  return largest;
}

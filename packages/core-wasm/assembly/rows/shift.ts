/** y ← x − α for contiguous vectors; y may be x. */
import { lanes } from "../lanes";
import { element } from "./address";

export function shift<T>(n: i32, x: usize, alpha: T, y: usize): void {
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    const by = v128.splat<T>(alpha);
    for (; i <= n - lanes<T>(); i += lanes<T>()) v128.store(element<T>(y, i), v128.sub<T>(v128.load(element<T>(x, i)), by));
  }
  for (; i < n; i++) store<T>(element<T>(y, i), load<T>(element<T>(x, i)) - alpha);
}

/** x ← αx for a contiguous vector. */
import { lanes } from "../lanes";
import { element } from "./address";

export function scale<T>(n: i32, alpha: T, x: usize): void {
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    const width = lanes<T>();
    const factor = v128.splat<T>(alpha);
    for (; i <= n - width; i += width) {
      const p = element<T>(x, i);
      v128.store(p, v128.mul<T>(factor, v128.load(p)));
    }
  }
  for (; i < n; i++) {
    const p = element<T>(x, i);
    store<T>(p, alpha * load<T>(p));
  }
}

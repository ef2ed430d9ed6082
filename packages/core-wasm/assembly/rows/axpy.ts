/** y ← y + αx for contiguous vectors that do not overlap. */
import { fma, lanes } from "../lanes";
import { element } from "./address";

export function axpy<T>(n: i32, alpha: T, x: usize, y: usize): void {
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    const width = lanes<T>();
    const factor = v128.splat<T>(alpha);
    for (; i <= n - 2 * width; i += 2 * width) {
      const p = element<T>(x, i);
      const q = element<T>(y, i);
      const y0 = fma<T>(factor, v128.load(p), v128.load(q));
      const y1 = fma<T>(factor, v128.load(element<T>(p, width)), v128.load(element<T>(q, width)));
      v128.store(q, y0);
      v128.store(element<T>(q, width), y1);
    }
  }
  for (; i < n; i++) {
    const q = element<T>(y, i);
    store<T>(q, load<T>(q) + alpha * load<T>(element<T>(x, i)));
  }
}

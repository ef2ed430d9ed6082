/** The smallest and the largest of n ≥ 1 elements: out[0] and out[1]. Both are NaN if there is one. */
import { lane, lanes } from "../lanes";

export function extent<T>(n: i32, x: usize, out: usize): void {
  let low = load<T>(x);
  let high = low;
  let i = 1;
  if (ASC_FEATURE_SIMD) {
    if (n >= lanes<T>()) {
      let lows = v128.load(x), highs = lows;
      for (i = lanes<T>(); i + lanes<T>() <= n; i += lanes<T>()) {
        const v = v128.load(x + <usize>i * sizeof<T>());
        lows = v128.min<T>(lows, v);
        highs = v128.max<T>(highs, v);
      }
      for (let j = 0; j < lanes<T>(); j++) {
        low = min<T>(low, lane<T>(lows, j));
        high = max<T>(high, lane<T>(highs, j));
      }
    }
  }
  for (; i < n; i++) {
    const value = load<T>(x + <usize>i * sizeof<T>());
    low = min<T>(low, value);
    high = max<T>(high, value);
  }
  store<T>(out, low);
  store<T>(out, high, sizeof<T>());
}

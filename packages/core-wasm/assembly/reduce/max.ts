/**
 * The largest element, and where it first is, along the middle axis of a contiguous (outer, n, inner) block: out (outer, inner), n ≥ 1.
 *
 * NaN is larger than everything, as in NumPy: one NaN makes the maximum NaN, and argmax is the first NaN's index.
 */
import { lane, lanes } from "../lanes";

/** The maximum of n elements `step` elements apart. */
function maxRow<T>(n: i32, x: usize, step: i32): T {
  let m = load<T>(x);
  let i = 1;
  if (ASC_FEATURE_SIMD && sizeof<T>() > 1) {
    if (step == 1 && n >= lanes<T>()) {
      let v = v128.load(x);
      for (i = lanes<T>(); i + lanes<T>() <= n; i += lanes<T>()) v = v128.max<T>(v, v128.load(x + <usize>i * sizeof<T>()));
      m = lane<T>(v, 0);
      for (let j = 1; j < lanes<T>(); j++) m = max<T>(m, lane<T>(v, j));
    }
  }
  for (; i < n; i++) m = max<T>(m, load<T>(x + <usize>i * <usize>step * sizeof<T>()));
  return m;
}

export function maximum<T>(outer: i32, n: i32, inner: i32, x: usize, out: usize): void {
  for (let i = 0; i < outer; i++) {
    for (let j = 0; j < inner; j++) {
      store<T>(out, maxRow<T>(n, x + <usize>j * sizeof<T>(), inner));
      out += sizeof<T>();
    }
    x += <usize>n * <usize>inner * sizeof<T>();
  }
}

export function argmax<T>(outer: i32, n: i32, inner: i32, x: usize, out: usize): void {
  for (let i = 0; i < outer; i++) {
    for (let j = 0; j < inner; j++) {
      const row = x + <usize>j * sizeof<T>();
      const m = maxRow<T>(n, row, inner);
      let k = 0;
      for (; k < n - 1; k++) {
        const y = load<T>(row + <usize>k * <usize>inner * sizeof<T>());
        if (y == m || y != y) break;
      }
      store<i32>(out, k);
      out += 4;
    }
    x += <usize>n * <usize>inner * sizeof<T>();
  }
}

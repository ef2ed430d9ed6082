/** out[i] = |x[i]| for n contiguous real numbers; in place allowed. NaN stays NaN; the smallest int32 stays itself, as in NumPy. */
import { lanes } from "../lanes";

export function absolute<T>(n: i32, x: usize, out: usize): void {
  let i = 0;
  if (ASC_FEATURE_SIMD && isSigned<T>()) {
    for (; i + lanes<T>() <= n; i += lanes<T>()) {
      const o = <usize>i * sizeof<T>();
      v128.store(out + o, v128.abs<T>(v128.load(x + o)));
    }
  }
  for (; i < n; i++) {
    const o = <usize>i * sizeof<T>();
    store<T>(out + o, magnitude<T>(load<T>(x + o)));
  }
}

// @ts-ignore: decorator
@inline
function magnitude<T>(x: T): T {
  if (isFloat<T>()) return abs<T>(x);
  return isSigned<T>() && x < 0 ? <T>(0 - x) : x;
}

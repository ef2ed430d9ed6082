/** xᵀy of two contiguous vectors; four sums at a time hide the latency of the additions. */
import { fma, lanes, sumLanes } from "../lanes";
import { element } from "./address";

export function dot<T>(n: i32, x: usize, y: usize): T {
  let sum: T = 0;
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    const width = lanes<T>();
    let s0 = v128.splat<T>(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (; i <= n - 4 * width; i += 4 * width) {
      const p = element<T>(x, i);
      const q = element<T>(y, i);
      s0 = fma<T>(v128.load(p), v128.load(q), s0);
      s1 = fma<T>(v128.load(element<T>(p, width)), v128.load(element<T>(q, width)), s1);
      s2 = fma<T>(v128.load(element<T>(p, 2 * width)), v128.load(element<T>(q, 2 * width)), s2);
      s3 = fma<T>(v128.load(element<T>(p, 3 * width)), v128.load(element<T>(q, 3 * width)), s3);
    }
    for (; i <= n - width; i += width) s0 = fma<T>(v128.load(element<T>(x, i)), v128.load(element<T>(y, i)), s0);
    sum = sumLanes<T>(v128.add<T>(v128.add<T>(s0, s1), v128.add<T>(s2, s3)));
  }
  for (; i < n; i++) sum += load<T>(element<T>(x, i)) * load<T>(element<T>(y, i));
  return sum;
}

/**
 * Euclidean norms along the middle axis of a strided (outer, n, inner) block: out (outer, inner). √(Σ x²).
 *
 * The plain sum of squares is used where its size shows that nothing overflowed and nothing that counts underflowed; otherwise the entries are scaled by a power
 * of two so that the largest is near 1, which is exact (Blue, ACM TOMS 4, 1978, in one extra pass instead of three accumulators).
 * A NaN gives NaN, otherwise an infinity gives Infinity, as in NumPy.
 */
import { lane, lanes, strided } from "../lanes";

/** Strides as in fold.ts. */
export function norm<T>(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize): void {
  for (let i = 0; i < outer; i++) {
    const row = strided<T>(x, i, os);
    for (let j = 0; j < inner; j++) {
      store<T>(out, normRow<T>(n, strided<T>(row, j, is), ns));
      out += sizeof<T>();
    }
  }
}

/** Sums of squares inside [tiny, huge] lost nothing: a square that underflowed is below eps² of them. */
// @ts-ignore: decorator
@inline
export function safe<T>(sum: T): bool {
  if (sizeof<T>() == 8) return <f64>sum > 1e-270 && <f64>sum < 1e300;
  return <f32>sum > 1e-22 && <f32>sum < 1e37;
}

/** Of one contiguous vector, as a value: a result of one number needs no memory. */
export function length<T>(n: i32, x: usize): T {
  return normRow<T>(n, x, 1);
}

function normRow<T>(n: i32, x: usize, step: i32): T {
  const plain = sumOfSquares<T>(n, x, step, 1);
  if (safe<T>(plain)) return sqrt<T>(plain);
  const largest = largestOf<T>(n, x, step);
  // Zero, infinite or NaN is the answer itself.
  if (largest == 0 || !isFinite<T>(largest)) return largest;
  const scale = powerOfTwoBelow<T>(largest);
  return <T>(sqrt<T>(sumOfSquares<T>(n, x, step, <T>(<T>1 / scale))) * scale);
}

/** max |xᵢ|, NaN where any entry is. */
export function largestOf<T>(n: i32, x: usize, step: i32): T {
  let largest: T = 0;
  for (let i = 0; i < n; i++) largest = max<T>(largest, abs<T>(load<T>(strided<T>(x, i, step))));
  return largest;
}

/** The largest power of two that is at most x, kept away from the subnormals so that its reciprocal is finite. */
// @ts-ignore: decorator
@inline
export function powerOfTwoBelow<T>(x: T): T {
  if (sizeof<T>() == 8) return <T>max<f64>(reinterpret<f64>(reinterpret<u64>(<f64>x) & 0x7ff0000000000000), 2.2250738585072014e-308);
  return <T>max<f32>(reinterpret<f32>(reinterpret<u32>(<f32>x) & 0x7f800000), 1.17549435e-38);
}

/** Σ (factor · xᵢ)². */
export function sumOfSquares<T>(n: i32, x: usize, step: i32, factor: T): T {
  let s: T = 0;
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    if (step == 1 && n >= 4 * lanes<T>()) {
      const f = v128.splat<T>(factor);
      let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
      for (; i + 4 * lanes<T>() <= n; i += 4 * lanes<T>()) {
        const p = x + <usize>i * sizeof<T>();
        const row = <usize>lanes<T>() * sizeof<T>();
        const x0 = v128.mul<T>(v128.load(p), f);
        const x1 = v128.mul<T>(v128.load(p + row), f);
        const x2 = v128.mul<T>(v128.load(p + 2 * row), f);
        const x3 = v128.mul<T>(v128.load(p + 3 * row), f);
        s0 = v128.add<T>(s0, v128.mul<T>(x0, x0));
        s1 = v128.add<T>(s1, v128.mul<T>(x1, x1));
        s2 = v128.add<T>(s2, v128.mul<T>(x2, x2));
        s3 = v128.add<T>(s3, v128.mul<T>(x3, x3));
      }
      const all = v128.add<T>(v128.add<T>(s0, s1), v128.add<T>(s2, s3));
      for (let l = 0; l < lanes<T>(); l++) s += lane<T>(all, l);
    }
  }
  for (; i < n; i++) {
    const value = <T>(load<T>(strided<T>(x, i, step)) * factor);
    s += value * value;
  }
  return s;
}

/**
 * The rows of a matrix, each divided by its Euclidean length: uᵢ = xᵢ / ‖x‖. A row is scaled by a power of two first where its squares would overflow or underflow
 * (as in norm.ts), so that every finite row but zero has length 1, also where its length is no finite number. A row of zeros stays one; one with NaN or an
 * infinity becomes NaN.
 */
import { VECTOR, lanes, strided } from "../lanes";
import { largestOf, powerOfTwoBelow, safe, sumOfSquares } from "./norm";

/** x (rows, n) with strides in elements, out contiguous; may not overlap. */
export function unitRows<T>(rows: i32, n: i32, x: usize, rs: i32, cs: i32, out: usize): void {
  for (let i = 0; i < rows; i++, out += <usize>n * sizeof<T>()) unitRow<T>(n, strided<T>(x, i, rs), cs, out);
}

function unitRow<T>(n: i32, x: usize, step: i32, out: usize): void {
  let scale: T = 1;
  let squares = sumOfSquares<T>(n, x, step, 1);
  if (!safe<T>(squares)) {
    const largest = largestOf<T>(n, x, step);
    if (largest == 0 || !isFinite<T>(largest)) {
      for (let i = 0; i < n; i++) store<T>(out + <usize>i * sizeof<T>(), largest == 0 ? <T>0 : <T>NaN);
      return;
    }
    scale = <T>(<T>1 / powerOfTwoBelow<T>(largest));
    squares = sumOfSquares<T>(n, x, step, scale);
  }
  const factor = <T>(<T>1 / sqrt<T>(squares));
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    if (step == 1) {
      const by = v128.splat<T>(factor), first = v128.splat<T>(scale);
      for (; i + lanes<T>() <= n; i += lanes<T>(), x += VECTOR, out += VECTOR) v128.store(out, v128.mul<T>(v128.mul<T>(v128.load(x), first), by));
    }
  }
  for (; i < n; i++, x += <isize>step * sizeof<T>(), out += sizeof<T>()) store<T>(out, <T>(<T>(load<T>(x) * scale) * factor));
}

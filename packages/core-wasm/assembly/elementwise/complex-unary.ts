/**
 * out = f(z) for complex numbers, interleaved (re, im). f is a policy, `put<T, V>(re: V, im: V, out: usize): void`, which computes both parts of a vector of
 * numbers, or of one, and ends with `putComplex<T, V>(out, …)` of either.ts.
 *
 * Strides count complex elements; layout and aliasing as in unary.ts, where every element goes through a vector too. What does not lie side by side, or does
 * not fill a vector, takes the way through scratch.
 */
import { getIm, getRe } from "../either";
import { VECTOR, lanes, strided } from "../lanes";

/** Bytes; the same for every T. */
export function complexUnaryScratch(): i32 {
  return 2 * <i32>VECTOR;
}

export function complexUnary<T, Op>(rows: i32, cols: i32, z: usize, zrs: i32, zcs: i32, out: usize, scratch: usize): void {
  const op = changetype<Op>(0);
  const step = strided<T>(0, 2, zcs);
  for (let i = 0; i < rows; i++) {
    let p = strided<T>(z, 2 * i, zrs);
    if (ASC_FEATURE_SIMD) {
      for (let j = 0; j < cols; j += lanes<T>()) {
        const whole = j + lanes<T>() <= cols;
        const n = whole ? lanes<T>() : cols - j;
        const direct = whole && zcs == 1;
        if (!direct) gatherPairs<T>(p, step, n, scratch);
        const from = direct ? p : scratch;
        op.put<T, v128>(getRe<T, v128>(from), getIm<T, v128>(from), whole ? out : scratch);
        if (!whole) memory.copy(out, scratch, <usize>n * 2 * sizeof<T>());
        p += <usize>lanes<T>() * step;
        out += <usize>n * 2 * sizeof<T>();
      }
    } else {
      for (let j = 0; j < cols; j++) {
        op.put<T, T>(load<T>(p), load<T>(p, sizeof<T>()), out);
        p += step;
        out += 2 * sizeof<T>();
      }
    }
  }
}

/** `n` complex numbers `step` bytes apart, side by side; the last repeats up to a whole vector of each part. */
function gatherPairs<T>(p: usize, step: usize, n: i32, out: usize): void {
  for (let k = 0; k < lanes<T>(); k++) {
    store<T>(out, load<T>(p));
    store<T>(out, load<T>(p, sizeof<T>()), sizeof<T>());
    if (k + 1 < n) p += step;
    out += 2 * sizeof<T>();
  }
}

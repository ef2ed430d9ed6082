/**
 * out = f(x) for n contiguous elements; in place (out = x) is allowed.
 *
 * Elements that do not fill a vector go through the vector form of f too, one at a time: a result does not depend on where an element
 * stands. Special values as the function's.
 */
import { VECTOR } from "../lanes";

export function unary<T, Op>(n: i32, x: usize, out: usize): void {
  const op = changetype<Op>(0);
  const bytes = <usize>n * sizeof<T>();
  let at: usize = 0;
  if (ASC_FEATURE_SIMD) {
    for (; at + VECTOR <= bytes; at += VECTOR) v128.store(out + at, op.of<T, v128>(v128.load(x + at)));
    for (; at < bytes; at += sizeof<T>()) store<T>(out + at, v128.extract_lane<T>(op.of<T, v128>(v128.load_splat<T>(x + at)), 0));
  } else {
    for (; at < bytes; at += sizeof<T>()) store<T>(out + at, op.of<T, T>(load<T>(x + at)));
  }
}

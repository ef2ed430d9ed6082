/**
 * out = a ∘ b, element by element, over two-dimensional strided operands.
 *
 * a and b have row and column strides in elements: 0 repeats (broadcasting), negative runs backwards. out is row-major (rows, cols) and may be
 * a or b themselves where those are contiguous, but may not overlap them otherwise. Column strides 0 and 1 go through vectors; others are
 * loaded element by element. Special values as the operation's.
 */
import { lanes, strided } from "../lanes";

export function binary<T, Op>(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void {
  const op = changetype<Op>(0);
  const size = sizeof<T>();
  for (let i = 0; i < rows; i++) {
    const x = strided<T>(a, i, ars);
    const y = strided<T>(b, i, brs);
    let j = 0;
    if (ASC_FEATURE_SIMD) {
      const whole = cols - (cols % lanes<T>());
      if (acs == 1 && bcs == 1) {
        for (; j < whole; j += lanes<T>()) {
          const o = <usize>j * size;
          v128.store(out + o, op.lanes<T>(v128.load(x + o), v128.load(y + o)));
        }
      } else if (acs == 1 && bcs == 0) {
        const every = v128.load_splat<T>(y);
        for (; j < whole; j += lanes<T>()) {
          const o = <usize>j * size;
          v128.store(out + o, op.lanes<T>(v128.load(x + o), every));
        }
      } else if (acs == 0 && bcs == 1) {
        const every = v128.load_splat<T>(x);
        for (; j < whole; j += lanes<T>()) {
          const o = <usize>j * size;
          v128.store(out + o, op.lanes<T>(every, v128.load(y + o)));
        }
      }
    }
    for (; j < cols; j++) store<T>(out + <usize>j * size, op.scalar<T>(load<T>(strided<T>(x, j, acs)), load<T>(strided<T>(y, j, bcs))));
    out += <usize>cols * size;
  }
}

/**
 * out = f(x), element by element, over a two-dimensional strided operand; f is a policy, `of<T, V>(x: V): V`, one body for a vector of T and for one T.
 *
 * x has row and column strides in elements: 0 repeats, negative runs backwards. out is row-major (rows, cols) and may be x itself where that is contiguous,
 * but may not overlap it otherwise. In the SIMD builds every element goes through a vector, strided ones and those that do not fill one too (`gather` in
 * lanes.ts): a result does not depend on where an element stands, in the relaxed build neither. f stands in the loop once, so that a long one costs its
 * bytes once. Special values as the function's.
 */
import { gather, lanes, storeFirst, strided } from "../lanes";

export function unary<T, Op>(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void {
  const op = changetype<Op>(0);
  const step = strided<T>(0, 1, xcs);
  for (let i = 0; i < rows; i++) {
    let p = strided<T>(x, i, xrs);
    if (ASC_FEATURE_SIMD) {
      for (let j = 0; j < cols; j += lanes<T>()) {
        const whole = j + lanes<T>() <= cols;
        const n = whole ? lanes<T>() : cols - j;
        const y = op.of<T, v128>(whole && xcs == 1 ? v128.load(p) : gather<T>(p, step, n));
        if (whole) v128.store(out, y);
        else storeFirst<T>(out, y, n);
        p += <usize>lanes<T>() * step;
        out += <usize>n * sizeof<T>();
      }
    } else {
      for (let j = 0; j < cols; j++) {
        store<T>(out, op.of<T, T>(load<T>(p)));
        p += step;
        out += sizeof<T>();
      }
    }
  }
}

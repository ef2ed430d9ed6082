/**
 * out = f(x), element by element, over a two-dimensional strided operand; f is a policy, `of<T, V>(x: V): V`, one body for a vector of T and for one T.
 *
 * x has row and column strides in elements: 0 repeats, negative runs backwards. out is row-major (rows, cols) and may be x itself where that is contiguous,
 * but may not overlap it otherwise. In the SIMD builds every element goes through a vector, strided ones and those that do not fill one too (`gather` in
 * lanes.ts): a result does not depend on where an element stands, in the relaxed build neither. f stands in the loop once, so that a long one costs its
 * bytes once. Special values as the function's.
 */
import { VECTOR, gather, lanes, storeFirst, strided } from "../lanes";

export function unary<T, Op>(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize): void {
  const op = changetype<Op>(0);
  const step = strided<T>(0, 1, xcs);
  // Columns that must be left for a vector to be loaded and stored at once: of strided ones there are never enough.
  const least = xcs == 1 ? lanes<T>() : i32.MAX_VALUE;
  for (let i = 0; i < rows; i++) {
    let p = strided<T>(x, i, xrs);
    if (ASC_FEATURE_SIMD) {
      const across = <usize>lanes<T>() * step;
      let left = cols;
      for (; left > 0; left -= lanes<T>()) {
        const whole = left >= least;
        const y = op.of<T, v128>(whole ? v128.load(p) : gather<T>(p, step, min(left, lanes<T>())));
        if (whole) v128.store(out, y);
        else storeFirst<T>(out, y, min(left, lanes<T>()));
        p += across;
        out += VECTOR;
      }
      // The last vector may not have been full.
      out += <usize>left * sizeof<T>();
    } else {
      for (let j = 0; j < cols; j++) {
        store<T>(out, op.of<T, T>(load<T>(p)));
        p += step;
        out += sizeof<T>();
      }
    }
  }
}

/**
 * out = a ∘ b, element by element, over two-dimensional strided operands; ∘ is a policy, `of<T, V>(a: V, b: V): V`, one body for vectors of T and for one T.
 *
 * a and b have row and column strides in elements: 0 repeats (broadcasting, or a number), negative runs backwards. out is row-major (rows, cols) and may be
 * a or b themselves where those are contiguous, but may not overlap them otherwise. In the SIMD builds every element of four or eight bytes goes through a
 * vector, as in unary.ts. The policy stands in the loop four times: a long one is a call. Special values as the operation's.
 */
import { VECTOR, gather, lanes, storeFirst, strided } from "../lanes";

export function binary<T, Op>(rows: i32, cols: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void {
  const op = changetype<Op>(0);
  const xStep = strided<T>(0, 1, acs);
  const yStep = strided<T>(0, 1, bcs);
  for (let i = 0; i < rows; i++) {
    let x = strided<T>(a, i, ars);
    let y = strided<T>(b, i, brs);
    let j = 0;
    if (ASC_FEATURE_SIMD) {
      const whole = cols - (cols % lanes<T>());
      if (acs == 1 && bcs == 1) {
        for (; j < whole; j += lanes<T>()) {
          v128.store(out, op.of<T, v128>(v128.load(x), v128.load(y)));
          x += VECTOR;
          y += VECTOR;
          out += VECTOR;
        }
      } else if (acs == 1 && bcs == 0) {
        const every = v128.load_splat<T>(y);
        for (; j < whole; j += lanes<T>()) {
          v128.store(out, op.of<T, v128>(v128.load(x), every));
          x += VECTOR;
          out += VECTOR;
        }
      } else if (acs == 0 && bcs == 1) {
        const every = v128.load_splat<T>(x);
        for (; j < whole; j += lanes<T>()) {
          v128.store(out, op.of<T, v128>(every, v128.load(y)));
          y += VECTOR;
          out += VECTOR;
        }
      }
      if (sizeof<T>() > 1) {
        for (; j < cols; j += lanes<T>()) {
          const n = min(cols - j, lanes<T>());
          storeFirst<T>(out, op.of<T, v128>(gather<T>(x, xStep, n), gather<T>(y, yStep, n)), n);
          x += <usize>lanes<T>() * xStep;
          y += <usize>lanes<T>() * yStep;
          out += <usize>n * sizeof<T>();
        }
      }
    }
    if (!ASC_FEATURE_SIMD || sizeof<T>() == 1) {
      for (; j < cols; j++) {
        store<T>(out, op.of<T, T>(load<T>(x), load<T>(y)));
        x += xStep;
        y += yStep;
        out += sizeof<T>();
      }
    }
  }
}

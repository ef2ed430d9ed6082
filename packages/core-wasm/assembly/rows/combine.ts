/**
 * y ← Σ xᵢ aᵢ, a combination of the rows aᵢ of a row-major matrix: a vector–matrix product. Strips of columns keep their sums in
 * registers over all rows, one load a multiply-add. y may be one of the rows: a strip is stored after all rows were read.
 */
import { fma, lanes } from "../lanes";
import { element } from "./address";

/** `columns` elements of `rows` rows, `stride` bytes apart; x: one factor a row. */
export function combineRows<T>(rows: i32, columns: i32, x: usize, a: usize, stride: usize, y: usize): void {
  let j = 0;
  if (ASC_FEATURE_SIMD) {
    const width = lanes<T>();
    for (; j <= columns - 4 * width; j += 4 * width) {
      let s0 = v128.splat<T>(0);
      let s1 = s0;
      let s2 = s0;
      let s3 = s0;
      let p = element<T>(a, j);
      for (let i = 0; i < rows; i++, p += stride) {
        const factor = v128.load_splat<T>(element<T>(x, i));
        s0 = fma<T>(factor, v128.load(p), s0);
        s1 = fma<T>(factor, v128.load(element<T>(p, width)), s1);
        s2 = fma<T>(factor, v128.load(element<T>(p, 2 * width)), s2);
        s3 = fma<T>(factor, v128.load(element<T>(p, 3 * width)), s3);
      }
      const q = element<T>(y, j);
      v128.store(q, s0);
      v128.store(element<T>(q, width), s1);
      v128.store(element<T>(q, 2 * width), s2);
      v128.store(element<T>(q, 3 * width), s3);
    }
    for (; j <= columns - width; j += width) {
      let sum = v128.splat<T>(0);
      let p = element<T>(a, j);
      for (let i = 0; i < rows; i++, p += stride) sum = fma<T>(v128.load_splat<T>(element<T>(x, i)), v128.load(p), sum);
      v128.store(element<T>(y, j), sum);
    }
  }
  for (; j < columns; j++) {
    let sum: T = 0;
    let p = element<T>(a, j);
    for (let i = 0; i < rows; i++, p += stride) sum += load<T>(element<T>(x, i)) * load<T>(p);
    store<T>(element<T>(y, j), sum);
  }
}

/**
 * out = a where the condition is not 0, b elsewhere. The condition has a byte an element; all three have row and column strides in elements. out is row-major
 * (rows, cols) and may be a or b where those are contiguous. T is an unsigned integer of the element's size: bits are moved, so that NaN payloads survive.
 */
import { strided } from "../lanes";

export function where<T>(rows: i32, cols: i32, c: usize, crs: i32, ccs: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    const test = strided<u8>(c, i, crs);
    const x = strided<T>(a, i, ars);
    const y = strided<T>(b, i, brs);
    for (let j = 0; j < cols; j++) {
      store<T>(out, load<u8>(strided<u8>(test, j, ccs)) ? load<T>(strided<T>(x, j, acs)) : load<T>(strided<T>(y, j, bcs)));
      out += sizeof<T>();
    }
  }
}

/** The same for elements of two T side by side (complex numbers); strides count pairs. */
export function wherePairs<T>(rows: i32, cols: i32, c: usize, crs: i32, ccs: i32, a: usize, ars: i32, acs: i32, b: usize, brs: i32, bcs: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    const test = strided<u8>(c, i, crs);
    const x = strided<T>(a, 2 * i, ars);
    const y = strided<T>(b, 2 * i, brs);
    for (let j = 0; j < cols; j++) {
      const from = load<u8>(strided<u8>(test, j, ccs)) ? strided<T>(x, 2 * j, acs) : strided<T>(y, 2 * j, bcs);
      const re = load<T>(from);
      const im = load<T>(from, sizeof<T>());
      store<T>(out, re);
      store<T>(out, im, sizeof<T>());
      out += 2 * sizeof<T>();
    }
  }
}

/**
 * Copies a strided two-dimensional view to contiguous memory: how transposes, slices and broadcasts are packed for kernels that want
 * neighbours side by side.
 *
 * x has row stride rs and column stride cs, in elements (0 and negative included); out is row-major (rows, cols). They must not overlap.
 * T is an unsigned integer of the element's size: the bits are moved, so NaN payloads and -0 survive.
 */
import { strided } from "../lanes";

export function copy<T>(rows: i32, cols: i32, x: usize, rs: i32, cs: i32, out: usize): void {
  const size = sizeof<T>();
  if (cs == 1) {
    for (let i = 0; i < rows; i++) {
      memory.copy(out, strided<T>(x, i, rs), <usize>cols * size);
      out += <usize>cols * size;
    }
    return;
  }
  for (let i = 0; i < rows; i++) {
    let p = strided<T>(x, i, rs);
    const step = strided<T>(0, 1, cs);
    for (let j = 0; j < cols; j++) {
      store<T>(out, load<T>(p));
      p += step;
      out += size;
    }
  }
}

/** The same for elements of two T side by side (a complex number); strides count pairs. */
export function copyPairs<T>(rows: i32, cols: i32, x: usize, rs: i32, cs: i32, out: usize): void {
  const size = sizeof<T>();
  for (let i = 0; i < rows; i++) {
    let p = strided<T>(x, 2 * i, rs);
    const step = strided<T>(0, 2, cs);
    for (let j = 0; j < cols; j++) {
      store<T>(out, load<T>(p));
      store<T>(out, load<T>(p, sizeof<T>()), sizeof<T>());
      p += step;
      out += 2 * size;
    }
  }
}

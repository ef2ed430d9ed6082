/** Fills places of a contiguous (rows, cols) matrix that a query may not look at. In place. */
import { strided } from "../lanes";

/** x = fill where the mask is 0. The mask has one byte an element and its own row and column strides (0 repeats). */
export function mask<T>(rows: i32, cols: i32, x: usize, mask: usize, mrs: i32, mcs: i32, fill: T): void {
  for (let i = 0; i < rows; i++) {
    const row = strided<u8>(mask, i, mrs);
    for (let j = 0; j < cols; j++) {
      if (!load<u8>(strided<u8>(row, j, mcs))) store<T>(x, fill);
      x += sizeof<T>();
    }
  }
}

/** x = fill above the diagonal: query i may look at keys 0 … i. */
export function causal<T>(rows: i32, cols: i32, x: usize, fill: T): void {
  for (let i = 0; i < rows; i++) {
    for (let j = i + 1; j < cols; j++) store<T>(x + <usize>j * sizeof<T>(), fill);
    x += <usize>cols * sizeof<T>();
  }
}

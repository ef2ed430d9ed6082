/** Matrices of which one triangle is kept and the other is zero, and the indices of a triangle. */
import { ascending, lanes } from "../lanes";

/**
 * Of each of `count` row-major (rows, cols) matrices with elements of `size` bytes, keeps the elements on and above diagonal k (`upper` = 1), or on and below it
 * (0). x and out may be the same.
 */
export function triangle(count: i32, rows: i32, cols: i32, size: i32, k: i32, upper: i32, x: usize, out: usize): void {
  const row = <usize>cols * <usize>size;
  for (let matrix = 0; matrix < count; matrix++) {
    for (let i = 0; i < rows; i++) {
      // The first column of the upper triangle, or the first above the lower one.
      const edge = <usize>clamped(<i64>i + <i64>k + <i64>(1 - upper), cols) * <usize>size;
      if (upper) {
        memory.fill(out, 0, edge);
        memory.copy(out + edge, x + edge, row - edge);
      } else {
        memory.copy(out, x, edge);
        memory.fill(out + edge, 0, row - edge);
      }
      x += row;
      out += row;
    }
  }
}

/** Row and column (int32) of each element of the triangle of a (rows, cols) matrix, row by row; returns how many they are. */
export function triangleIndices(rows: i32, cols: i32, k: i32, upper: i32, toRows: usize, toCols: usize): i32 {
  let count = 0;
  for (let i = 0; i < rows; i++) {
    const edge = clamped(<i64>i + <i64>k + <i64>(1 - upper), cols);
    const end = upper ? cols : edge;
    let j = upper ? edge : 0;
    if (ASC_FEATURE_SIMD) {
      const row = v128.splat<i32>(i), step = v128.splat<i32>(lanes<i32>());
      let columns = v128.add<i32>(v128.splat<i32>(j), ascending());
      for (; j + lanes<i32>() <= end; j += lanes<i32>()) {
        v128.store(toRows + <usize>count * 4, row);
        v128.store(toCols + <usize>count * 4, columns);
        columns = v128.add<i32>(columns, step);
        count += lanes<i32>();
      }
    }
    for (; j < end; j++) {
      store<i32>(toRows + <usize>count * 4, i);
      store<i32>(toCols + <usize>count * 4, j);
      count++;
    }
  }
  return count;
}

function clamped(column: i64, cols: i32): i32 {
  return <i32>min<i64>(max<i64>(column, 0), <i64>cols);
}

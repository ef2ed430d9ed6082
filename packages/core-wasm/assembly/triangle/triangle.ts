/** Matrices of which one triangle is kept and the other is zero, and the indices of a triangle. */

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
    for (let j = upper ? edge : 0; j < end; j++) {
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

/** C = beta·C, all that is left of a product without terms. */

/** C (m, n) is row-major with `ldc` bytes from row to row. With beta = 0 C is not read: NaN there is overwritten. */
export function scale<T>(m: i32, n: i32, beta: T, c: usize, ldc: usize): void {
  const width = <usize>n * sizeof<T>();
  for (let i = 0; i < m; i++, c += ldc) {
    if (beta == <T>0) memory.fill(c, 0, width);
    else for (let at = c; at < c + width; at += sizeof<T>()) store<T>(at, <T>(beta * load<T>(at)));
  }
}

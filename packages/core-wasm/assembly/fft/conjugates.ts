/**
 * Conjugates from one place to another: y_ij = conj(x_ij), what fills the second half of a real signal's spectrum from its first.
 */

/** The sign of a float64, and of the upper of two float32. */
const SIGN: u64 = 0x8000000000000000;

/**
 * rows × cols complex numbers, interleaved; strides count complex numbers and may be negative. x and out stand apart. Numbers are moved as bits: NaN keeps its payload.
 */
export function conjugates<T>(rows: i32, cols: i32, x: usize, xrs: i32, xcs: i32, out: usize, ors: i32, ocs: i32): void {
  const size = <isize>(2 * sizeof<T>());
  const xStep = <isize>xcs * size;
  const outStep = <isize>ocs * size;
  for (let i = 0; i < rows; i++) {
    let from = x + <isize>i * <isize>xrs * size;
    let to = out + <isize>i * <isize>ors * size;
    for (let j = 0; j < cols; j++) {
      if (sizeof<T>() == 8) {
        store<u64>(to, load<u64>(from));
        store<u64>(to, load<u64>(from, 8) ^ SIGN, 8);
      } else {
        store<u64>(to, load<u64>(from) ^ SIGN);
      }
      from += xStep;
      to += outStep;
    }
  }
}

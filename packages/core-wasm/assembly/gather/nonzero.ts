/**
 * Where elements are not zero: NaN is not zero, -0 is.
 *
 * `nonzero` writes the positions, ascending, to out and returns how many; out has room for n int32, all of which may be written. Without a branch, so that
 * random data cost what sorted data cost.
 */
export function nonzero<T>(n: i32, x: usize, out: usize): i32 {
  let count: i32 = 0;
  for (let i = 0; i < n; i++) {
    store<i32>(out + <usize>count * 4, i);
    count += i32(load<T>(x + <usize>i * sizeof<T>()) != <T>0);
  }
  return count;
}

/** Flat positions made into indices along one axis: out[i · step] = x[i] / inner mod dim, where `inner` elements lie below an index of the axis. */
export function unravel(count: i32, inner: i32, dim: i32, x: usize, out: usize, step: i32): void {
  for (let i = 0; i < count; i++) {
    store<i32>(out, load<i32>(x + <usize>i * 4) / inner % dim);
    out += <usize>step * 4;
  }
}

/**
 * Takes NaN out of n contiguous elements of `components` scalars each: out[i] = x[i], present[i] = 1 (one byte an element); where a scalar is NaN `fill` with
 * zeros after it, and 0. Nothing overlaps, except that out may be x.
 */
export function dropNaN<T>(n: i32, components: i32, x: usize, fill: T, out: usize, present: usize): void {
  for (let i = 0; i < n; i++) {
    const first = load<T>(x);
    const last = load<T>(x + <usize>(components - 1) * sizeof<T>());
    const number = first == first && last == last;
    store<u8>(present + <usize>i, <u8>number);
    store<T>(out, number ? first : fill);
    if (components == 2) store<T>(out, number ? last : <T>0, sizeof<T>());
    x += <usize>components * sizeof<T>();
    out += <usize>components * sizeof<T>();
  }
}

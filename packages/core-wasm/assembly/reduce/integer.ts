/** Sums of integers and counts of booleans along the middle axis of a contiguous (outer, n, inner) block; int32 wraps, as NumPy's does. */
export function sumIntegers<T>(outer: i32, n: i32, inner: i32, x: usize, out: usize): void {
  for (let i = 0; i < outer; i++) {
    for (let j = 0; j < inner; j++) {
      let s: i32 = 0;
      for (let k = 0; k < n; k++) s += <i32>load<T>(x + (<usize>k * <usize>inner + <usize>j) * sizeof<T>());
      store<i32>(out + <usize>j * 4, s);
    }
    x += <usize>n * <usize>inner * sizeof<T>();
    out += <usize>inner * 4;
  }
}

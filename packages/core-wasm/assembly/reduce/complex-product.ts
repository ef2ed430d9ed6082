/**
 * Products of complex numbers along the middle axis of a strided (outer, n, inner) block of them: y[k] = x[0] · … · x[k], each stored `on` elements
 * after the one before. on = inner keeps them all, in a row-major (outer, n, inner) block; on = 0 the last.
 */
import { strided } from "../lanes";

/** Strides count complex numbers. n ≥ 1; out does not overlap x. */
export function complexProduct<T>(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, on: i32): void {
  const size = 2 * sizeof<T>();
  for (let i = 0; i < outer; i++) {
    for (let j = 0; j < inner; j++) {
      let p = strided<T>(strided<T>(x, 2 * i, os), 2 * j, is);
      let to = out + <usize>j * size;
      let re = load<T>(p);
      let im = load<T>(p, sizeof<T>());
      for (let k = 1; ; k++) {
        store<T>(to, re);
        store<T>(to, im, sizeof<T>());
        if (k == n) break;
        p = strided<T>(p, 2, ns);
        to += <usize>on * size;
        const a = load<T>(p);
        const b = load<T>(p, sizeof<T>());
        const next = <T>(re * a - im * b);
        im = <T>(re * b + im * a);
        re = next;
      }
    }
    out += (on == 0 ? 1 : <usize>n) * <usize>inner * size;
  }
}

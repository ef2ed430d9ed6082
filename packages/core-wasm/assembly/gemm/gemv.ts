/**
 * y = beta·y + alpha·A·x, the product with one row or one column: every element of A is used once, so nothing of A is packed.
 *
 * The form follows the direction in which A is contiguous: along a row a dot product for each y, along a column a sum of columns,
 * four at a time so that the sums are read and written once for four columns. Any other strides run one element at a time.
 */
import { VECTOR, fma } from "../lanes";
import { dot } from "../rows/dot";

/** Bytes of scratch: x and the sums, contiguous. */
export function gemvScratch<T>(m: i32, k: i32): i32 {
  return (m + k) * <i32>sizeof<T>();
}

/** A (m, k) with strides `rsa`, `csa`, x with stride `incx`, y with stride `incy`, all in bytes. With beta = 0 y is not read. */
export function gemv<T>(
  m: i32, k: i32, alpha: T, a: usize, rsa: isize, csa: isize, x: usize, incx: isize, beta: T, y: usize, incy: isize, scratch: usize,
): void {
  let terms = x;
  if (incx != <isize>sizeof<T>()) {
    terms = scratch;
    for (let p = 0; p < k; p++) store<T>(terms + <usize>p * sizeof<T>(), load<T>(x + <isize>p * incx));
  }
  const sums = scratch + <usize>k * sizeof<T>();
  if (csa == <isize>sizeof<T>()) sumRows<T>(m, k, a, rsa, terms, sums);
  else if (rsa == <isize>sizeof<T>()) sumColumns<T>(m, k, a, csa, terms, sums);
  else sumElements<T>(m, k, a, rsa, csa, terms, sums);
  for (let i = 0; i < m; i++, y += incy) {
    const sum = <T>(alpha * load<T>(sums + <usize>i * sizeof<T>()));
    store<T>(y, beta == <T>0 ? sum : <T>(beta * load<T>(y) + sum));
  }
}

/** Rows are contiguous. Two and four of them at a time, which read x once for all, were no faster: memory decides. */
function sumRows<T>(m: i32, k: i32, a: usize, rsa: isize, x: usize, sums: usize): void {
  for (let i = 0; i < m; i++, a += rsa, sums += sizeof<T>()) store<T>(sums, dot<T>(k, a, x));
}

/** Columns are contiguous. */
function sumColumns<T>(m: i32, k: i32, a: usize, csa: isize, x: usize, sums: usize): void {
  const bytes = <usize>m * sizeof<T>();
  memory.fill(sums, 0, bytes);
  for (let p = 0; p < k; p += 4, x += 4 * sizeof<T>(), a += 4 * csa) {
    const count = min(4, k - p);
    let at: usize = 0;
    if (ASC_FEATURE_SIMD && count == 4) {
      const x0 = v128.load_splat<T>(x), x1 = v128.load_splat<T>(x, sizeof<T>());
      const x2 = v128.load_splat<T>(x, 2 * sizeof<T>()), x3 = v128.load_splat<T>(x, 3 * sizeof<T>());
      for (; at + VECTOR <= bytes; at += VECTOR) {
        let sum = fma<T>(x0, v128.load(a + at), v128.load(sums + at));
        sum = fma<T>(x1, v128.load(a + csa + at), sum);
        sum = fma<T>(x2, v128.load(a + 2 * csa + at), sum);
        v128.store(sums + at, fma<T>(x3, v128.load(a + 3 * csa + at), sum));
      }
    }
    for (; at < bytes; at += sizeof<T>()) {
      let sum = load<T>(sums + at);
      for (let q = 0; q < count; q++) sum = <T>(sum + load<T>(x + <usize>q * sizeof<T>()) * load<T>(a + <isize>q * csa + at));
      store<T>(sums + at, sum);
    }
  }
}

/** Neither. */
function sumElements<T>(m: i32, k: i32, a: usize, rsa: isize, csa: isize, x: usize, sums: usize): void {
  for (let i = 0; i < m; i++, a += rsa, sums += sizeof<T>()) {
    let sum = <T>0;
    for (let p = 0; p < k; p++) sum = <T>(sum + load<T>(a + <isize>p * csa) * load<T>(x + <usize>p * sizeof<T>()));
    store<T>(sums, sum);
  }
}

/**
 * TX = B for a small triangular T by substitution, X over B. A strip of columns of X stays in registers while the rows that are already known are
 * subtracted; the rows of a small block are in the first-level cache.
 */
import { div, get, mulSub, put, spread, width } from "../either";
import { VECTOR, fnma, lanes, strided } from "../lanes";
import { element } from "../rows/address";

/**
 * T (n, n), lower or upper, with strides `rst` and `cst`; the other triangle is not read, with `unit` neither is the diagonal, which counts as ones.
 * B (n, m) is row-major, `ldb` elements from row to row.
 */
export function substitute<T>(lower: bool, unit: bool, n: i32, m: i32, t: usize, rst: i32, cst: i32, b: usize, ldb: i32): void {
  let j = 0;
  if (ASC_FEATURE_SIMD) {
    const step = lanes<T>();
    for (; j <= m - 4 * step; j += 4 * step) wideStrip<T>(lower, unit, n, t, rst, cst, element<T>(b, j), ldb);
    for (; j <= m - step; j += step) strip<T, v128>(lower, unit, n, t, rst, cst, element<T>(b, j), ldb);
  }
  for (; j < m; j += width<T, T>()) strip<T, T>(lower, unit, n, t, rst, cst, element<T>(b, j), ldb);
}

function strip<T, V>(lower: bool, unit: bool, n: i32, t: usize, rst: i32, cst: i32, b: usize, ldb: i32): void {
  const down = <usize>ldb << alignof<T>(), right = <usize>cst << alignof<T>();
  for (let known = 0; known < n; known++) {
    const i = lower ? known : n - 1 - known;
    const first = lower ? 0 : i + 1;
    const at = strided<T>(b, i, ldb);
    const row = strided<T>(t, i, rst);
    let factor = strided<T>(row, first, cst);
    let p = strided<T>(b, first, ldb);
    let x = get<T, V>(at);
    for (let k = 0; k < known; k++, factor += right, p += down) x = mulSub<T, V>(spread<T, V>(factor), get<T, V>(p), x);
    if (!unit) x = div<T, V>(x, spread<T, V>(strided<T>(row, i, cst)));
    put<T, V>(at, x);
  }
}

/** Four vectors wide: as many independent sums hide the latency of a multiply-add. */
function wideStrip<T>(lower: bool, unit: bool, n: i32, t: usize, rst: i32, cst: i32, b: usize, ldb: i32): void {
  const down = <usize>ldb << alignof<T>(), right = <usize>cst << alignof<T>();
  for (let known = 0; known < n; known++) {
    const i = lower ? known : n - 1 - known;
    const first = lower ? 0 : i + 1;
    const at = strided<T>(b, i, ldb);
    const row = strided<T>(t, i, rst);
    let factor = strided<T>(row, first, cst);
    let p = strided<T>(b, first, ldb);
    let x0 = v128.load(at), x1 = v128.load(at, VECTOR), x2 = v128.load(at, 2 * VECTOR), x3 = v128.load(at, 3 * VECTOR);
    for (let k = 0; k < known; k++, factor += right, p += down) {
      const f = v128.load_splat<T>(factor);
      x0 = fnma<T>(f, v128.load(p), x0);
      x1 = fnma<T>(f, v128.load(p, VECTOR), x1);
      x2 = fnma<T>(f, v128.load(p, 2 * VECTOR), x2);
      x3 = fnma<T>(f, v128.load(p, 3 * VECTOR), x3);
    }
    if (!unit) {
      const d = v128.load_splat<T>(strided<T>(row, i, cst));
      x0 = v128.div<T>(x0, d);
      x1 = v128.div<T>(x1, d);
      x2 = v128.div<T>(x2, d);
      x3 = v128.div<T>(x3, d);
    }
    v128.store(at, x0);
    v128.store(at, x1, VECTOR);
    v128.store(at, x2, 2 * VECTOR);
    v128.store(at, x3, 3 * VECTOR);
  }
}

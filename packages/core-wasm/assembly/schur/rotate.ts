/** A plane rotation of two contiguous rows, [x; y] ← [c s; −s c][x; y]; and of two adjacent columns. */
import { fma, fnma, lanes } from "../lanes";
import { element, entry } from "../rows/address";

export function rotateRows<T>(n: i32, x: usize, y: usize, c: T, s: T): void {
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    const width = lanes<T>();
    const cs = v128.splat<T>(c);
    const sn = v128.splat<T>(s);
    for (; i <= n - width; i += width) {
      const p = element<T>(x, i);
      const q = element<T>(y, i);
      const xs = v128.load(p);
      const ys = v128.load(q);
      v128.store(p, fma<T>(sn, ys, v128.mul<T>(cs, xs)));
      v128.store(q, fnma<T>(sn, xs, v128.mul<T>(cs, ys)));
    }
  }
  for (; i < n; i++) {
    const p = element<T>(x, i);
    const q = element<T>(y, i);
    const xs = load<T>(p);
    const ys = load<T>(q);
    store<T>(p, c * xs + s * ys);
    store<T>(q, c * ys - s * xs);
  }
}

/** Columns j and j+1 of rows 0 … rows−1 of a row-major matrix with rows of n. */
export function rotateColumns<T>(rows: i32, a: usize, n: i32, j: i32, c: T, s: T): void {
  for (let i = 0; i < rows; i++) {
    const p = entry<T>(a, n, i, j);
    const x = load<T>(p);
    const y = load<T>(p, sizeof<T>());
    store<T>(p, c * x + s * y);
    store<T>(p, c * y - s * x, sizeof<T>());
  }
}

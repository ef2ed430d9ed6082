/**
 * y ← Ax for a symmetric matrix in its lower triangle, row-major with rows of `columns`. A row serves twice while it is in a register: for
 * its own dot product and, as a column, for all earlier ones; two rows at a time halve the traffic on x and y.
 */
import { fma, lanes, sumLanes } from "../lanes";
import { element, entry } from "../rows/address";

export function symmetricTimesVector<T>(n: i32, a: usize, columns: i32, x: usize, y: usize): void {
  let j = 0;
  for (; j + 1 < n; j += 2) twoRows<T>(j, entry<T>(a, columns, j, 0), entry<T>(a, columns, j + 1, 0), x, y);
  if (j < n) oneRow<T>(j, entry<T>(a, columns, j, 0), x, y);
}

/** Rows j (p) and j+1 (q): elements 0 … j−1 together, then the 2×2 corner. */
function twoRows<T>(j: i32, p: usize, q: usize, x: usize, y: usize): void {
  const x0 = load<T>(element<T>(x, j));
  const x1 = load<T>(element<T>(x, j + 1));
  let sum0: T = 0;
  let sum1: T = 0;
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    const width = lanes<T>();
    const f0 = v128.splat<T>(x0);
    const f1 = v128.splat<T>(x1);
    let s0 = v128.splat<T>(0);
    let s1 = s0;
    for (; i <= j - width; i += width) {
      const r0 = v128.load(element<T>(p, i));
      const r1 = v128.load(element<T>(q, i));
      const xs = v128.load(element<T>(x, i));
      const at = element<T>(y, i);
      s0 = fma<T>(r0, xs, s0);
      s1 = fma<T>(r1, xs, s1);
      v128.store(at, fma<T>(f1, r1, fma<T>(f0, r0, v128.load(at))));
    }
    sum0 = sumLanes<T>(s0);
    sum1 = sumLanes<T>(s1);
  }
  for (; i < j; i++) {
    const r0 = load<T>(element<T>(p, i));
    const r1 = load<T>(element<T>(q, i));
    const xs = load<T>(element<T>(x, i));
    const at = element<T>(y, i);
    sum0 += r0 * xs;
    sum1 += r1 * xs;
    store<T>(at, load<T>(at) + x0 * r0 + x1 * r1);
  }
  const corner = load<T>(element<T>(q, j));
  store<T>(element<T>(y, j), sum0 + load<T>(element<T>(p, j)) * x0 + corner * x1);
  store<T>(element<T>(y, j + 1), sum1 + corner * x0 + load<T>(element<T>(q, j + 1)) * x1);
}

/** The last row of an odd count. */
function oneRow<T>(j: i32, p: usize, x: usize, y: usize): void {
  const x0 = load<T>(element<T>(x, j));
  let sum: T = 0;
  for (let i = 0; i < j; i++) {
    const r0 = load<T>(element<T>(p, i));
    const at = element<T>(y, i);
    sum += r0 * load<T>(element<T>(x, i));
    store<T>(at, load<T>(at) + x0 * r0);
  }
  store<T>(element<T>(y, j), sum + load<T>(element<T>(p, j)) * x0);
}

/**
 * y ← Ax for a symmetric matrix in its lower triangle, row-major with rows of `columns`: half of all the work of the tridiagonal reduction, at the speed at
 * which A is read. A row serves twice while it is in a register, for its own dot product and, as a column, for all earlier ones; four rows at a
 * time share the traffic on x and y.
 */
import { VECTOR, fma, sumLanes } from "../lanes";
import { element, entry } from "../rows/address";

/** Rows that are read together: as many as keep factors, sums and what is loaded in registers, and whole vectors for either type. */
const ROWS: i32 = 4;

/** x, y: n elements, apart. */
export function symmetricTimesVector<T>(n: i32, a: usize, columns: i32, x: usize, y: usize): void {
  let j = 0;
  if (ASC_FEATURE_SIMD) {
    for (; j <= n - ROWS; j += ROWS) {
      fourRows<T>(j, entry<T>(a, columns, j, 0), <usize>columns << alignof<T>(), x, y);
      for (let i = j; i < j + ROWS; i++) addRow<T>(j, i, entry<T>(a, columns, i, 0), x, y);
    }
  }
  for (; j < n; j++) {
    store<T>(element<T>(y, j), 0);
    addRow<T>(0, j, entry<T>(a, columns, j, 0), x, y);
  }
}

/** Row j's elements from `first` up to the diagonal: its dot product and its part in earlier elements of y. */
// @ts-ignore: decorator
@inline
function addRow<T>(first: i32, j: i32, row: usize, x: usize, y: usize): void {
  const xj = load<T>(element<T>(x, j));
  let sum = load<T>(element<T>(y, j));
  for (let i = first; i < j; i++) {
    const r = load<T>(element<T>(row, i));
    const at = element<T>(y, i);
    sum += r * load<T>(element<T>(x, i));
    store<T>(at, load<T>(at) + xj * r);
  }
  store<T>(element<T>(y, j), sum + load<T>(element<T>(row, j)) * xj);
}

/** Elements 0 … j−1 of rows j … j+3, `stride` bytes apart; their sums begin y[j] … y[j + 3]. */
function fourRows<T>(j: i32, p0: usize, stride: usize, x: usize, y: usize): void {
  const p1 = p0 + stride;
  const p2 = p1 + stride;
  const p3 = p2 + stride;
  const factors = element<T>(x, j);
  const f0 = v128.load_splat<T>(factors);
  const f1 = v128.load_splat<T>(factors, sizeof<T>());
  const f2 = v128.load_splat<T>(factors, 2 * sizeof<T>());
  const f3 = v128.load_splat<T>(factors, 3 * sizeof<T>());
  let s0 = v128.splat<T>(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  const end = <usize>j << alignof<T>();
  for (let i: usize = 0; i < end; i += VECTOR) {
    const xs = v128.load(x + i);
    const r0 = v128.load(p0 + i);
    const r1 = v128.load(p1 + i);
    let sum = fma<T>(f0, r0, v128.load(y + i));
    s0 = fma<T>(r0, xs, s0);
    const r2 = v128.load(p2 + i);
    sum = fma<T>(f1, r1, sum);
    s1 = fma<T>(r1, xs, s1);
    const r3 = v128.load(p3 + i);
    sum = fma<T>(f2, r2, sum);
    s2 = fma<T>(r2, xs, s2);
    s3 = fma<T>(r3, xs, s3);
    v128.store(y + i, fma<T>(f3, r3, sum));
  }
  const sums = element<T>(y, j);
  store<T>(sums, sumLanes<T>(s0));
  store<T>(sums, sumLanes<T>(s1), sizeof<T>());
  store<T>(sums, sumLanes<T>(s2), 2 * sizeof<T>());
  store<T>(sums, sumLanes<T>(s3), 3 * sizeof<T>());
}

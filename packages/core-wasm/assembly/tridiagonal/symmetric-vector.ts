/**
 * y ← Ax for a symmetric matrix in its lower triangle, row-major with rows of `columns`: half of all the work of the tridiagonal reduction, at the speed at
 * which A is read. A row serves twice while it is in a register, for its own dot product and, as a column, for all earlier ones; four rows at a
 * time share the traffic on x and y.
 */
import { VECTOR, fma, lanes, sumLanes } from "../lanes";
import { element, entry } from "../rows/address";
import { axpy } from "../rows/axpy";
import { dot } from "../rows/dot";

/** Rows that are read together. */
const ROWS: i32 = 4;

/** x, y: n elements, apart. */
export function symmetricTimesVector<T>(n: i32, a: usize, columns: i32, x: usize, y: usize): void {
  let j = 0;
  if (ASC_FEATURE_SIMD) {
    for (; j <= n - ROWS; j += ROWS) {
      const width = j - (j % lanes<T>());
      fourRows<T>(width, entry<T>(a, columns, j, 0), <usize>columns << alignof<T>(), x, y, j);
      for (let i = j; i < j + ROWS; i++) addRow<T>(width, i, entry<T>(a, columns, i, 0), x, y);
    }
  }
  for (; j < n; j++) {
    store<T>(element<T>(y, j), 0);
    addRow<T>(0, j, entry<T>(a, columns, j, 0), x, y);
  }
}

/** Row j's elements from `first` up to the diagonal: its dot product and its part in earlier elements of y. */
function addRow<T>(first: i32, j: i32, row: usize, x: usize, y: usize): void {
  const p = element<T>(row, first);
  const at = element<T>(y, j);
  const xj = load<T>(element<T>(x, j));
  store<T>(at, load<T>(at) + dot<T>(j - first, p, element<T>(x, first)) + load<T>(element<T>(row, j)) * xj);
  axpy<T>(j - first, xj, p, element<T>(y, first));
}

/** Elements 0 … width−1 of four rows, `stride` bytes apart; their sums begin y[j] … y[j + 3]. */
function fourRows<T>(width: i32, p0: usize, stride: usize, x: usize, y: usize, j: i32): void {
  const p1 = p0 + stride;
  const p2 = p1 + stride;
  const p3 = p2 + stride;
  const factors = element<T>(x, j);
  const f0 = v128.load_splat<T>(factors);
  const f1 = v128.load_splat<T>(element<T>(factors, 1));
  const f2 = v128.load_splat<T>(element<T>(factors, 2));
  const f3 = v128.load_splat<T>(element<T>(factors, 3));
  let s0 = v128.splat<T>(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  const end = <usize>width << alignof<T>();
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
  store<T>(element<T>(sums, 1), sumLanes<T>(s1));
  store<T>(element<T>(sums, 2), sumLanes<T>(s2));
  store<T>(element<T>(sums, 3), sumLanes<T>(s3));
}

/** A ← A − uqᵀ − quᵀ on the lower triangle of a symmetric matrix, row-major with rows of `columns`; two rows share their loads of u and q. */
import { fnma, lanes } from "../lanes";
import { element, entry } from "../rows/address";

export function rankTwoUpdate<T>(n: i32, a: usize, columns: i32, u: usize, q: usize): void {
  let j = 0;
  for (; j + 1 < n; j += 2) {
    const row0 = entry<T>(a, columns, j, 0);
    const row1 = entry<T>(a, columns, j + 1, 0);
    const u0 = load<T>(element<T>(u, j));
    const q0 = load<T>(element<T>(q, j));
    const u1 = load<T>(element<T>(u, j + 1));
    const q1 = load<T>(element<T>(q, j + 1));
    let i = 0;
    if (ASC_FEATURE_SIMD) {
      const width = lanes<T>();
      const fu0 = v128.splat<T>(u0);
      const fq0 = v128.splat<T>(q0);
      const fu1 = v128.splat<T>(u1);
      const fq1 = v128.splat<T>(q1);
      for (; i <= j + 1 - width; i += width) {
        const us = v128.load(element<T>(u, i));
        const qs = v128.load(element<T>(q, i));
        const p0 = element<T>(row0, i);
        const p1 = element<T>(row1, i);
        v128.store(p0, fnma<T>(fq0, us, fnma<T>(fu0, qs, v128.load(p0))));
        v128.store(p1, fnma<T>(fq1, us, fnma<T>(fu1, qs, v128.load(p1))));
      }
    }
    for (; i <= j; i++) {
      updateOne<T>(row0, i, u0, q0, u, q);
      updateOne<T>(row1, i, u1, q1, u, q);
    }
    updateOne<T>(row1, j + 1, u1, q1, u, q);
  }
  if (j < n) {
    const row = entry<T>(a, columns, j, 0);
    const u0 = load<T>(element<T>(u, j));
    const q0 = load<T>(element<T>(q, j));
    for (let i = 0; i <= j; i++) updateOne<T>(row, i, u0, q0, u, q);
  }
}

// @ts-ignore: decorator
@inline
function updateOne<T>(row: usize, i: i32, uj: T, qj: T, u: usize, q: usize): void {
  const p = element<T>(row, i);
  store<T>(p, load<T>(p) - uj * load<T>(element<T>(q, i)) - qj * load<T>(element<T>(u, i)));
}

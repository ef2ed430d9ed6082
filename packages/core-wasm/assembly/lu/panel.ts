/** A few columns of LU, one pivot at a time: what is left when the recursion of factor.ts has ended. */
import { fnma, lanes } from "../lanes";
import { element, entry } from "../rows/address";
import { swap } from "../rows/swap";

/**
 * Columns `first` … `last` − 1 of A (m, n), from row `first` down. Whole rows are exchanged, which are contiguous: nothing has to be exchanged later.
 * pivots[j]: the row, i32, that row j was exchanged with. Returns 1 + the first column without a pivot, 0 if all have one; in such a column nothing is done.
 */
export function factorPanel<T>(m: i32, n: i32, a: usize, first: i32, last: i32, pivots: usize): i32 {
  let missing = 0;
  for (let j = first; j < last; j++) {
    const at = largestBelow<T>(m, n, a, j);
    store<i32>(element<i32>(pivots, j), at);
    const row = entry<T>(a, n, j, 0);
    if (at != j) swap<T>(n, row, entry<T>(a, n, at, 0));
    const pivot = load<T>(element<T>(row, j));
    if (pivot == 0) {
      if (missing == 0) missing = j + 1;
      continue;
    }
    const tail = element<T>(row, j + 1);
    for (let i = j + 1; i < m; i++) {
      const p = entry<T>(a, n, i, j);
      const factor = load<T>(p) / pivot;
      store<T>(p, factor);
      subtractMultiple<T>(last - j - 1, factor, tail, element<T>(p, 1));
    }
  }
  return missing;
}

/** The row of the largest |a[i, j]|, i ≥ j; the first of equal ones. */
function largestBelow<T>(m: i32, n: i32, a: usize, j: i32): i32 {
  let at = j;
  let largest = abs<T>(load<T>(entry<T>(a, n, j, j)));
  for (let i = j + 1; i < m; i++) {
    const size = abs<T>(load<T>(entry<T>(a, n, i, j)));
    if (size > largest) {
      largest = size;
      at = i;
    }
  }
  return at;
}

/** y ← y − αx of a few elements. */
// @ts-ignore: decorator
@inline
function subtractMultiple<T>(n: i32, alpha: T, x: usize, y: usize): void {
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    const factor = v128.splat<T>(alpha);
    for (; i <= n - lanes<T>(); i += lanes<T>()) {
      const p = element<T>(y, i);
      v128.store(p, fnma<T>(factor, v128.load(element<T>(x, i)), v128.load(p)));
    }
  }
  for (; i < n; i++) {
    const p = element<T>(y, i);
    store<T>(p, load<T>(p) - alpha * load<T>(element<T>(x, i)));
  }
}

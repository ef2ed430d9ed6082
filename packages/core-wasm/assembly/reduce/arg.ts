/**
 * Where the largest or smallest element first is, along the middle axis of a strided (outer, n, inner) block: out (outer, inner) int32, n ≥ 1.
 * The first NaN, where there is one. The extreme is found first, by a fold, then the place of it: what is not NaN and not the extreme is passed
 * over a vector at a time.
 */
import { lanes, strided } from "../lanes";
import { TILE, foldColumns, foldRow } from "./fold";

/** Strides and scratch as in fold.ts; Op is Maximum or Minimum. */
export function arg<T, Op>(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, out: usize, scratch: usize): void {
  for (let i = 0; i < outer; i++) {
    const row = strided<T>(x, i, os);
    let j = 0;
    if (ASC_FEATURE_SIMD) {
      if (is == 1 && ns != 1) {
        const whole = inner - (inner % lanes<T>());
        for (; j < whole; j += TILE) {
          const width = min(TILE, whole - j);
          const p = row + <usize>j * sizeof<T>();
          foldColumns<T, Op>(n, width, p, ns, 0, scratch, 0);
          findInColumns<T>(n, width, p, ns, scratch, out + <usize>j * sizeof<i32>());
        }
        j = whole;
      }
    }
    for (; j < inner; j++) {
      const p = strided<T>(row, j, is);
      store<i32>(out + <usize>j * sizeof<i32>(), find<T>(n, p, ns, foldRow<T, Op>(n, p, ns, 0)));
    }
    out += <usize>inner * sizeof<i32>();
  }
}

/** The index of the first NaN or y among n elements, one of which there is. */
function find<T>(n: i32, x: usize, ns: i32, y: T): i32 {
  let k = 0;
  if (ASC_FEATURE_SIMD) {
    if (ns == 1) {
      const wanted = v128.splat<T>(y);
      while (k + lanes<T>() <= n && !v128.any_true(found<T>(v128.load(x + <usize>k * sizeof<T>()), wanted))) k += lanes<T>();
    }
  }
  for (; k < n - 1; k++) {
    const value = load<T>(strided<T>(x, k, ns));
    if (value == y || value != value) break;
  }
  return k;
}

// @ts-ignore: decorator
@inline
function found<T>(x: v128, wanted: v128): v128 {
  return v128.or(v128.eq<T>(x, wanted), v128.ne<T>(x, x));
}

/** The same for each column, whole vectors of them, row after row from the last: the first place is written last. */
function findInColumns<T>(n: i32, width: i32, x: usize, ns: i32, wanted: usize, out: usize): void {
  for (let k = n - 1; k >= 0; k--) {
    const row = strided<T>(x, k, ns);
    for (let j = 0; j < width; j += lanes<T>()) {
      const at = <usize>j * sizeof<T>();
      if (!v128.any_true(found<T>(v128.load(row + at), v128.load(wanted + at)))) continue;
      for (let l = 0; l < lanes<T>(); l++) {
        const value = load<T>(row + at + <usize>l * sizeof<T>());
        if (value == load<T>(wanted + at + <usize>l * sizeof<T>()) || value != value) store<i32>(out + <usize>(j + l) * sizeof<i32>(), k);
      }
    }
  }
}

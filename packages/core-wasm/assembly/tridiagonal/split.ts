/**
 * Blocks of a symmetric tridiagonal matrix: where it falls apart, and the power of two that brings a block's largest element near 1, so that squares
 * are safe however small the block is. d: diagonal; e: subdiagonal, e[k] between k and k+1.
 */
import { epsilon } from "../float/limits";
import { exponentOrZero } from "../float/scale-into";
import { scaleByPowerOfTwo } from "../float/power-of-two";
import { element } from "../rows/address";

/** The last row of the block that begins at row `first`. */
export function endOfBlock<T>(n: i32, first: i32, d: usize, e: usize): i32 {
  let last = first;
  while (last < n - 1 && !splits<T>(d, e, last)) last++;
  return last;
}

/** Whether e[k] is negligible beside its neighbours on the diagonal. √ before the product: neither factor is squared. */
function splits<T>(d: usize, e: usize, k: i32): bool {
  const below = abs<T>(load<T>(element<T>(e, k)));
  const upper = sqrt<T>(abs<T>(load<T>(element<T>(d, k))));
  const lower = sqrt<T>(abs<T>(load<T>(element<T>(d, k + 1))));
  return below == 0 || below <= epsilon<T>() * upper * lower;
}

/** log2 of the largest element of rows first … last. */
export function blockExponent<T>(d: usize, e: usize, first: i32, last: i32): i32 {
  let largest = abs<T>(load<T>(element<T>(d, last)));
  for (let k = first; k < last; k++) {
    largest = max<T>(largest, max<T>(abs<T>(load<T>(element<T>(d, k))), abs<T>(load<T>(element<T>(e, k)))));
  }
  return exponentOrZero<T>(largest);
}

/** Rows first … last times 2^by. */
export function scaleBlock<T>(d: usize, e: usize, first: i32, last: i32, by: i32): void {
  for (let k = first; k <= last; k++) {
    const p = element<T>(d, k);
    store<T>(p, scaleByPowerOfTwo<T>(load<T>(p), by));
    if (k == last) break;
    const q = element<T>(e, k);
    store<T>(q, scaleByPowerOfTwo<T>(load<T>(q), by));
  }
}

/**
 * Neighbours among numbers in ascending order, for each of them in that order: the distance of the k-th nearest, and how many are within a distance. A window of k + 1
 * numbers around x, and the two ends of what is counted, move on with x, so that n numbers take O(n).
 */
import { forgetNearest, offerNearer } from "./nearest";

/** Writes |x_i − its k-th nearest| for n > k numbers at `line` to `out`. */
export function lineDistances(n: i32, k: i32, line: usize, out: usize): void {
  const reach = <usize>k << 3;
  const last = line + (<usize>(n - 1) << 3);
  let low = line;
  for (let i: usize = 0; i < <usize>n << 3; i += 8) {
    const x = load<f64>(line + i);
    while (low + reach < last && load<f64>(low + reach, 8) - x < x - load<f64>(low)) low += 8;
    store<f64>(out + i, max<f64>(x - load<f64>(low), load<f64>(low + reach) - x));
  }
}

/**
 * The same as √(x² − 2xy + y²) with the rounding errors of those terms, which is how scikit-learn finds distances where k is at least half of n: they decide there whether the
 * k-th neighbour is counted. O(n²), within what listing the neighbours takes. `heap` holds k float64.
 */
export function expandedDistances(n: i32, k: i32, line: usize, out: usize, heap: usize): void {
  const bytes = <usize>n << 3;
  for (let i: usize = 0; i < bytes; i += 8) {
    const x = load<f64>(line + i);
    forgetNearest(k, heap);
    for (let j: usize = 0; j < bytes; j += 8) {
      const y = load<f64>(line + j);
      const square = max<f64>(x * x + -2 * (x * y) + y * y, 0);
      if (j != i && square < load<f64>(heap)) offerNearer(k, heap, square);
    }
    store<f64>(out + i, sqrt<f64>(load<f64>(heap)));
  }
}

/** The first address in [low, end) from `from` on, or before it, whose number is not below x by more than r. */
export function firstWithin(low: usize, end: usize, from: usize, x: f64, r: f64): usize {
  while (from < end && x - load<f64>(from) > r) from += 8;
  while (from > low && x - load<f64>(from - 8) <= r) from -= 8;
  return from;
}

/** The first address in [low, end) from `from` on, or before it, whose number is above x by more than r. */
export function firstBeyond(low: usize, end: usize, from: usize, x: f64, r: f64): usize {
  while (from < end && load<f64>(from) - x <= r) from += 8;
  while (from > low && load<f64>(from - 8) - x > r) from -= 8;
  return from;
}

/** How many of n numbers are within r of x, by bisection. */
export function countWithin(n: i32, line: usize, x: f64, r: f64): i32 {
  let low = 0;
  for (let high = n; low < high; ) {
    const middle = (low + high) >> 1;
    if (x - load<f64>(line + (<usize>middle << 3)) > r) low = middle + 1;
    else high = middle;
  }
  let end = low;
  for (let high = n; end < high; ) {
    const middle = (end + high) >> 1;
    if (load<f64>(line + (<usize>middle << 3)) - x <= r) end = middle + 1;
    else high = middle;
  }
  return end - low;
}

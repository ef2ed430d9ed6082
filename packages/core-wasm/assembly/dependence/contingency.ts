/**
 * Mutual information of two discrete variables from their samples, in nats: Σ n_ab/n ln (n n_ab / (n_a n_b)) over the pairs (a, b) that occur. They are counted in
 * runs of the sorted pairs, so that n samples take O(n log n) and no table of all pairs.
 */
import { log } from "../log/log";
import { sort, sortScratch } from "../sort/sort";

/** Bytes of scratch for variables of `values` and `others` values. */
export function contingencyScratch(n: i32, values: i32, others: i32): usize {
  return 2 * (<usize>n << 3) + (<usize>values << 3) + (<usize>others << 3) + sortScratch<u64>(n);
}

/** a and b: n i32 each, below `values` and `others`, whose product is below 2⁵³. */
export function contingencyInformation(n: i32, a: usize, values: i32, b: usize, others: i32, scratch: usize): f64 {
  const pairs = scratch;
  const sorted = pairs + (<usize>n << 3);
  const ofA = sorted + (<usize>n << 3);
  const ofB = ofA + (<usize>values << 3);
  memory.fill(ofA, 0, <usize>values + <usize>others << 3);
  for (let i = 0; i < n; i++) {
    const first = load<i32>(a + (<usize>i << 2));
    const second = load<i32>(b + (<usize>i << 2));
    increment(ofA + (<usize>first << 3));
    increment(ofB + (<usize>second << 3));
    store<f64>(pairs + (<usize>i << 3), <f64>first * <f64>others + <f64>second);
  }
  sort<f64, u64>(1, n, pairs, sorted, 0, ofB + (<usize>others << 3));
  let information: f64 = 0;
  for (let i = 0; i < n; ) {
    const pair = load<f64>(sorted + (<usize>i << 3));
    let end = i + 1;
    while (end < n && load<f64>(sorted + (<usize>end << 3)) == pair) end++;
    const together = <f64>(end - i);
    const first = floor<f64>(pair / <f64>others);
    const alone = load<f64>(ofA + (<usize>first << 3)) * load<f64>(ofB + (<usize>(pair - first * <f64>others) << 3));
    information += together * log<f64, f64>((<f64>n * together) / alone);
    i = end;
  }
  return max<f64>(information / <f64>n, 0);
}

function increment(slot: usize): void {
  store<f64>(slot, load<f64>(slot) + 1);
}

/**
 * The order of rows of numbers: out[i] is the index of the element that stands at i when the row is sorted. Stable: equal elements, among them -0 and 0, and all
 * NaN, keep their order; NaN last in both directions.
 *
 * Sorted are pairs of 64 bits, a key above its position. A key of 64 bits gives its upper half first; where those are equal, the lower halves follow in a second sort.
 */
import { keyOf, withoutSignOfZero } from "./key";
import { COUNTERS, insertion, radix, SHORT, sortRun } from "./radix";

/** Bytes of scratch: two lists of pairs, and the counters. More than the memory can hold is 2³² − 1. */
export function argsortScratch(n: i32): u32 {
  return <u32>min<u64>(<u64>n * 16 + COUNTERS, 0xffffffff);
}

/** x is row-major (rows, n), out int32 of the same shape. K is the unsigned integer of T's size. */
export function argsort<T, K>(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void {
  for (let row = 0; row < rows; row++) {
    argsortBy<T, K>(n, x, 1, 0, out, descending, scratch);
    x += <usize>n * sizeof<T>();
    out += <usize>n * 4;
  }
}

/**
 * The order of the n elements x[order[i] · step], as entries of `order`; without one (0) of x[i · step], as indices. Sorting by the last of several criteria first
 * and handing on the order sorts by all of them. out may be `order`.
 */
export function argsortBy<T, K>(n: i32, x: usize, step: i32, order: usize, out: usize, descending: i32, scratch: usize): void {
  const flip = descending ? ~(<K>0) : <K>0;
  const wide = sizeof<K>() == 8;
  const a = scratch + COUNTERS;
  const b = a + <usize>n * 8;
  let ordered = true;
  let last: u64 = 0;
  for (let i = 0; i < n; i++) {
    const key = keyAt<T, K>(x, step, order, i, flip);
    const upper = wide ? <u64>key >> 32 : <u64>key;
    const pair = (upper << 32) | <u64>i;
    ordered = ordered & (last < pair || i == 0);
    last = pair;
    store<u64>(a + <usize>i * 8, pair);
  }
  let pairs = a;
  if (!ordered) {
    if (n <= SHORT) insertion<u64>(n, a);
    else pairs = radix<u64>(n, a, b, 32, scratch);
  }
  if (wide) byLowerHalf<T, K>(n, x, step, order, flip, pairs, pairs == a ? b : a, scratch);
  finish(n, pairs, order, out);
}

// @ts-ignore: decorator
@inline
function keyAt<T, K>(x: usize, step: i32, order: usize, i: i32, flip: K): K {
  const index = order ? load<i32>(order + <usize>i * 4) : i;
  return keyOf<T, K>(withoutSignOfZero<T>(load<T>(x + <usize>index * <usize>step * sizeof<T>())), flip);
}

/** Sorts the runs of equal upper halves by the lower halves of their keys. */
function byLowerHalf<T, K>(n: i32, x: usize, step: i32, order: usize, flip: K, pairs: usize, room: usize, counters: usize): void {
  const end = pairs + <usize>n * 8;
  for (let p = pairs; p < end; ) {
    const upper = load<u32>(p, 4);
    let q = p + 8;
    while (q < end && load<u32>(q, 4) == upper) q += 8;
    if (q - p > 8) {
      for (let r = p; r < q; r += 8) {
        const position = load<u32>(r);
        store<u32>(r, <u32>keyAt<T, K>(x, step, order, <i32>position, flip), 4);
      }
      sortRun<u64>(<i32>((q - p) / 8), p, room, 32, counters);
    }
    p = q;
  }
}

/** Positions of sorted pairs as indices. `out` may be `order`, whose entries are then needed until the last: the pairs carry them over. */
function finish(n: i32, pairs: usize, order: usize, out: usize): void {
  if (order) for (let i: usize = 0; i < <usize>n; i++) store<i32>(pairs + i * 8, load<i32>(order + <usize>load<u32>(pairs + i * 8) * 4));
  for (let i: usize = 0; i < <usize>n; i++) store<i32>(out + i * 4, load<i32>(pairs + i * 8));
}

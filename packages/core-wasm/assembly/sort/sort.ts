/**
 * Rows of numbers in ascending or descending order: NaN last in both, -0 and 0 equal, so that of those two the one that came first stays first.
 *
 * The numbers are made keys, the keys are sorted, and made numbers again. Keys of 64 bits are sorted by their upper half first; among random numbers few halves are
 * equal, and those few are sorted by the lower half where they stand.
 */
import { keyOf, valueOf } from "./key";
import { COUNTERS, insertion, radix, SHORT, sortRun } from "./radix";

/** Bytes of scratch: as many keys, and the counters. More than the memory can hold is 2³² − 1. */
export function sortScratch<K>(n: i32): u32 {
  return <u32>min<u64>(<u64>n * sizeof<K>() + COUNTERS, 0xffffffff);
}

/** x and out are row-major (rows, n) and must not overlap. K is the unsigned integer of T's size. */
export function sort<T, K>(rows: i32, n: i32, x: usize, out: usize, descending: i32, scratch: usize): void {
  const flip = descending ? ~(<K>0) : <K>0;
  const bytes = <usize>n * sizeof<T>();
  for (let row = 0; row < rows; row++) {
    if (!toKeys<T, K>(bytes, x, out, flip)) sortKeys<K>(n, out, scratch + COUNTERS, scratch);
    for (let at: usize = 0; at < bytes; at += sizeof<T>()) store<T>(out + at, valueOf<T, K>(load<K>(out + at), flip));
    if (isFloat<T>()) zerosAsGiven<T>(n, x, out, descending);
    x += bytes;
    out += bytes;
  }
}

/** Writes the keys; whether they are in order already. */
function toKeys<T, K>(bytes: usize, x: usize, out: usize, flip: K): bool {
  let ordered = true;
  let last: K = 0;
  for (let at: usize = 0; at < bytes; at += sizeof<T>()) {
    const key = keyOf<T, K>(load<T>(x + at), flip);
    ordered = ordered & (last <= key);
    last = key;
    store<K>(out + at, key);
  }
  return ordered;
}

function sortKeys<K>(n: i32, keys: usize, room: usize, counters: usize): void {
  if (n <= SHORT) {
    insertion<K>(n, keys);
    return;
  }
  const high = 8 * <i32>sizeof<K>() - 32;
  if (radix<K>(n, keys, room, high, counters) != keys) memory.copy(keys, room, <usize>n * sizeof<K>());
  if (sizeof<K>() == 4) return;
  const end = keys + <usize>n * sizeof<K>();
  for (let p = keys; p < end; ) {
    const upper = load<K>(p) >> <K>high;
    let q = p + sizeof<K>();
    while (q < end && load<K>(q) >> <K>high == upper) q += sizeof<K>();
    if (q - p > sizeof<K>()) sortRun<K>(<i32>((q - p) / sizeof<K>()), p, room, 0, counters);
    p = q;
  }
}

/** Where zeros of both signs are in the sorted row, gives them the signs in the order of x. */
function zerosAsGiven<T>(n: i32, x: usize, out: usize, descending: i32): void {
  const size = <usize>sizeof<T>();
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = load<T>(out + <usize>middle * size);
    // NaN stands behind the zeros in both orders.
    if (descending ? value > <T>0 : value < <T>0) low = middle + 1;
    else high = middle;
  }
  let p = out + <usize>low * size;
  const end = out + <usize>n * size;
  if (p == end || load<T>(p) != <T>0) return;
  let q = p;
  let negative = 0;
  for (; q < end && load<T>(q) == <T>0; q += size) negative += i32(<T>1 / load<T>(q) < <T>0);
  if (negative == 0 || <usize>negative * size == q - p) return;
  for (; p < q; x += size) {
    const value = load<T>(x);
    if (value != <T>0) continue;
    store<T>(p, value);
    p += size;
  }
}

/** The same for booleans, bytes of 0 and 1: they are counted. */
export function sortBooleans(rows: i32, n: i32, x: usize, out: usize, descending: i32): void {
  for (let row = 0; row < rows; row++) {
    let ones = 0;
    for (let i = 0; i < n; i++) ones += <i32>load<u8>(x + <usize>i);
    const first = descending ? ones : n - ones;
    memory.fill(out, <u8>descending, <usize>first);
    memory.fill(out + <usize>first, <u8>(1 - descending), <usize>(n - first));
    x += <usize>n;
    out += <usize>n;
  }
}

/**
 * Integers below a bound without bias from PCG64: the upper half of the product of 32 random bits and the number of choices, drawn again for the few bits that would
 * be one too many. D. Lemire, "Fast Random Integer Generation in an Interval" (ACM Trans. Model. Comput. Simul. 29, 2019).
 */
import { hasHalf, highOf, incrementHigh, incrementLow, lowOf, nextHalf, nextHigh, nextLow, setState, wordOf } from "./pcg64";

/** How many of the 2^32 values are too many for `choices` equal shares; 0 for 2^32 choices, written as 0. */
// @ts-ignore: decorator
@inline
function excessOf(choices: u32): u32 {
  return choices == 0 ? 0 : (0 - choices) % choices;
}

/** An integer in [0, choices); 2^32 choices are written as 0. More than one. */
// @ts-ignore: decorator
@inline
function nextBelow(state: usize, choices: u32, excess: u32): u32 {
  if (choices == 0) return nextHalf(state);
  let product: u64;
  do {
    product = <u64>nextHalf(state) * choices;
  } while (<u32>product < excess);
  return <u32>(product >> 32);
}

/** An integer in [0, top]; a single choice draws nothing. */
// @ts-ignore: decorator
@inline
function nextUpTo(state: usize, top: u32): u32 {
  return top == 0 ? 0 : nextBelow(state, top + 1, excessOf(top + 1));
}

/** out[0..n) = integers in [low, low + top]; Generator.integers(low, low + top, n, endpoint=True). A single choice draws nothing. */
export function integers(state: usize, n: i32, low: i32, top: u32, out: usize): void {
  const end = out + (<usize>n << 2);
  let p = out;
  if (top == 0) {
    for (; p < end; p += 4) store<i32>(p, low);
    return;
  }
  const choices = top + 1;
  const excess = excessOf(choices);
  for (; p < end && hasHalf(state); p += 4) store<i32>(p, low + nextBelow(state, choices, excess));
  const scale: u64 = choices == 0 ? 1 << 32 : choices;
  const c = incrementLow(state);
  const d = incrementHigh(state);
  let l = lowOf(state);
  let h = highOf(state);
  // Both halves of a word, as long as there is room for two: a rejected one is overwritten by the next, without a branch.
  while (p + 8 <= end) {
    const next = nextLow(l, c);
    h = nextHigh(l, h, next, c, d);
    l = next;
    const word = wordOf(l, h);
    const first = (word & 0xffffffff) * scale;
    store<i32>(p, low + <i32>(first >> 32));
    p += <usize>(<u32>first >= excess) << 2;
    const second = (word >> 32) * scale;
    store<i32>(p, low + <i32>(second >> 32));
    p += <usize>(<u32>second >= excess) << 2;
  }
  setState(state, l, h);
  for (; p < end; p += 4) store<i32>(p, low + nextBelow(state, choices, excess));
}

/** Swaps each of x[first..n), from the top down, with one of x[0..i]: what Generator.choice shuffles with; Generator.shuffle draws otherwise (bounded.ts). */
export function shuffleTail(state: usize, n: i32, first: i32, x: usize): void {
  for (let i = n - 1; i >= first; i--) {
    const p = x + (<usize>i << 2);
    const q = x + (<usize>nextUpTo(state, i) << 2);
    const last = load<i32>(p);
    store<i32>(p, load<i32>(q));
    store<i32>(q, last);
  }
}

/** Bytes of sampleDistinct's scratch: a table of at least 1.2 n places. */
export function sampleDistinctScratch(n: i32): i32 {
  return placesFor(n) << 2;
}

function placesFor(n: i32): i32 {
  return 1 << (32 - clz<i32>(<i32>(1.2 * <f64>n)));
}

/**
 * out[0..n) = n different integers of [0, population), in an order that is not random; Generator.choice(population, n, replace=False, shuffle=False).
 * R. W. Floyd's algorithm (Bentley, "Programming pearls", CACM 30, 1987): for each j of the last n an integer up to j, or j itself where that was drawn before.
 */
export function sampleDistinct(state: usize, population: i32, n: i32, out: usize, scratch: usize): void {
  const places = placesFor(n);
  memory.fill(scratch, 0xff, <usize>places << 2);
  for (let j = population - n; j < population; j++) {
    let drawn = nextUpTo(state, j);
    if (!insert(scratch, places - 1, drawn)) {
      drawn = j;
      insert(scratch, places - 1, drawn);
    }
    store<i32>(out, drawn);
    out += 4;
  }
}

/** Puts x into a table of −1 and distinct numbers, `mask` + 1 places; false if it was there. */
function insert(table: usize, mask: u32, x: u32): bool {
  let place = x & mask;
  while (true) {
    const found = load<u32>(table + (<usize>place << 2));
    if (found == x) return false;
    if (found == u32.MAX_VALUE) break;
    place = (place + 1) & mask;
  }
  store<u32>(table + (<usize>place << 2), x);
  return true;
}

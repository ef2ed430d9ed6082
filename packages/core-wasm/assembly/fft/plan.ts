/**
 * Plans: the factors of a length and every table that its transform reads, in one block without addresses, so that it may be moved or copied.
 *
 *   header       i32 words: the length, what the plan is (below), the number of passes, the convolution length, the columns of the first pass, the offset of the last
 *                pass's tables, the radices of the passes
 *   tables of T  passes: for each, the roots of its radix where that is odd (r real, r imaginary parts), then twiddles e^(−2πi jk/(rm)), k = 1 … r − 1: in a single row's
 *                first pass m real and m imaginary parts for each k; in other passes interleaved numbers, all k for each j; in the last pass none
 *                ROUGH: the chirp (n real, n imaginary parts), the filter's transform (the same with the convolution length), then the convolution length's own plan
 */
import { root } from "./root";

/** Header bytes: six words and up to 26 radices, more than any length has. */
export const HEADER: usize = 128;
const RADICES: usize = 24;

/** What a plan is: passes on one row; passes on columns side by side; Bluestein's convolution. */
export const ROW: i32 = 0;
export const COLUMNS: i32 = 1;
export const ROUGH: i32 = 2;

/** Columns up to this length run side by side; longer ones are copied to rows one after the other, since several do not fit the cache. */
const LONGEST_COLUMN: i32 = 16384;

/**
 * The largest prime with a pass of its own. Beyond, its r² operations and their rounding lose against Bluestein's convolution.
 */
export const LARGEST_PRIME: i32 = 31;

// @ts-ignore: decorator
@inline
export function length(plan: usize): i32 {
  return load<i32>(plan);
}

// @ts-ignore: decorator
@inline
export function manner(plan: usize): i32 {
  return load<i32>(plan, 4);
}

// @ts-ignore: decorator
@inline
export function passes(plan: usize): i32 {
  return load<i32>(plan, 8);
}

// @ts-ignore: decorator
@inline
export function convolution(plan: usize): i32 {
  return load<i32>(plan, 12);
}

/** Numbers that a single row's first pass writes for each j: its radix, padded to whole vectors. */
// @ts-ignore: decorator
@inline
export function firstColumns(plan: usize): i32 {
  return load<i32>(plan, 16);
}

// @ts-ignore: decorator
@inline
export function lastTables(plan: usize): usize {
  return plan + <usize>load<i32>(plan, 20);
}

// @ts-ignore: decorator
@inline
export function radix(plan: usize, i: i32): i32 {
  return load<i32>(plan + RADICES + 4 * <usize>i);
}

/** What remains of n without its factors up to LARGEST_PRIME. 1: passes do it all. */
export function roughPart(n: i32): i32 {
  for (let p = 2; p <= LARGEST_PRIME; p++) while (n % p == 0) n /= p;
  return n;
}

/** Lanes of T in a vector, in every build: factors must not depend on the variant. */
// @ts-ignore: decorator
@inline
function nominalLanes<T>(): i32 {
  return 16 / sizeof<T>();
}

// @ts-ignore: decorator
@inline
export function padded<T>(r: i32): i32 {
  return (r + nominalLanes<T>() - 1) & -nominalLanes<T>();
}

/** The first radix of a row: 4, or what fills vectors best. 0 where the row is so short that no vector runs over j. */
export function firstRadix<T>(n: i32): i32 {
  let best = 0;
  if (n % 4 == 0) best = 4;
  else if (sizeof<T>() == 8 && n % 2 == 0) best = 2;
  else {
    for (let p = 3; p <= LARGEST_PRIME; p += 2) {
      if (n % p == 0 && (best == 0 || padded<T>(p) * best < padded<T>(best) * p)) best = p;
    }
  }
  return best == 0 || n / best < nominalLanes<T>() ? 0 : best;
}

/** What a plan for length n is. */
export function mannerOf<T>(n: i32, columns: bool): i32 {
  if (roughPart(n) > 1) return ROUGH;
  return (columns && n <= LONGEST_COLUMN) || firstRadix<T>(n) == 0 ? COLUMNS : ROW;
}

/**
 * The length of the convolution for a Bluestein transform of n: the least of 2^a, 3·2^a, 5·2^a that holds 2n − 1, all of which the
 * radices 4, 2, 3 and 5 do.
 */
export function convolutionLength(n: i32): i32 {
  const least = 2 * n - 1;
  let best = 16;
  while (best < least) best *= 2;
  const three = (best >> 2) * 3;
  const five = (best >> 3) * 5;
  if (five >= least) return five;
  return three >= least ? three : best;
}

/**
 * Rows from this length have passes of radix 8: fewer sweeps over memory, which is what they wait for. In the caches, where eight streams a power of two apart meet in
 * the same sets and 16 registers are too few, 4 · 4 is up to 1.2 times faster.
 */
const LONG: i32 = 524288;

/** Writes the radices of a smooth n behind `count` others and returns their number: 8, 4, odd ones, and last 2, 4 or 5, which are fast there. */
function factor(n: i32, long: bool, plan: usize, count: i32): i32 {
  let twos = 0;
  while (((n >> twos) & 1) == 0) twos++;
  let last = 1;
  if (twos == 1 || twos == 3) last = 2;
  else if (twos > 1) last = 4;
  else if (n % 5 == 0) last = 5;
  n /= last;
  if (twos > 0) twos -= last >> 1;
  // One eight, so that no single two is left, of which there are at least three here; eights where sweeps over memory count.
  for (; twos & 1 || (long && twos >= 6); n /= 8) {
    count = append(plan, count, 8);
    twos -= 3;
  }
  for (; n % 4 == 0; n /= 4) count = append(plan, count, 4);
  for (let p = 3; n > 1; p += 2) {
    for (; n % p == 0; n /= p) {
      if (n == p && last == 1) last = p;
      else count = append(plan, count, p);
    }
  }
  return append(plan, count, last);
}

/** Writes radix number `count`. */
function append(plan: usize, count: i32, r: i32): i32 {
  store<i32>(plan + RADICES + 4 * <usize>count, r);
  return count + 1;
}

/** Radices 2 and 4 multiply by nothing. */
// @ts-ignore: decorator
@inline
function hasRoots(r: i32): bool {
  return r == 8 || (r & 1) != 0;
}

/** Bytes of the roots of a pass. */
// @ts-ignore: decorator
@inline
export function rootBytes<T>(r: i32): usize {
  return hasRoots(r) ? 2 * <usize>r * sizeof<T>() : 0;
}

// @ts-ignore: decorator
@inline
export function twiddleBytes<T>(r: i32, m: i32): usize {
  return 2 * <usize>(r - 1) * <usize>m * sizeof<T>();
}

/** Bytes of a plan made of passes: twiddles telescope to less than n, roots are at most n and at most 2·31 a pass. */
export function passPlanBytes<T>(n: i32): usize {
  return (HEADER + (2 * <usize>n + 2 * <usize>min(n + 2, 26 * LARGEST_PRIME)) * sizeof<T>() + 63) & ~63;
}

/** Writes the header and the tables of a smooth n. `columns` or for one row. */
export function passPlan<T>(n: i32, columns: bool, plan: usize): void {
  const kind = mannerOf<T>(n, columns);
  const first = kind == ROW ? firstRadix<T>(n) : 1;
  if (kind == ROW) store<i32>(plan + RADICES, first);
  const count = factor(n / first, n >= LONG, plan, kind == ROW ? 1 : 0);
  store<i32>(plan, n);
  store<i32>(plan, kind, 4);
  store<i32>(plan, count, 8);
  store<i32>(plan, 0, 12);
  store<i32>(plan, kind == ROW ? padded<T>(first) : 1, 16);
  let at = plan + HEADER;
  let m = n;
  for (let i = 0; i < count; i++) {
    const r = radix(plan, i);
    const span = m;
    m /= r;
    if (i == count - 1) store<i32>(plan, <i32>(at - plan), 20);
    if (hasRoots(r)) {
      for (let k = 0; k < r; k++) root<T>(k, r, at + <usize>k * sizeof<T>(), at + <usize>(r + k) * sizeof<T>());
    }
    at += rootBytes<T>(r);
    if (m == 1) return;
    // Steps from k to k and from j to j, and from a real part to its imaginary part.
    const split = kind == ROW && i == 0;
    const part: usize = split ? <usize>m * sizeof<T>() : sizeof<T>();
    const toK: usize = 2 * part;
    const toJ: usize = split ? sizeof<T>() : <usize>(r - 1) * (2 * sizeof<T>());
    for (let j = 0; j < m; j++) {
      for (let k = 1; k < r; k++) {
        const re = at + <usize>j * toJ + <usize>(k - 1) * toK;
        root<T>(<i64>j * k, span, re, re + part);
      }
    }
    at += twiddleBytes<T>(r, m);
  }
}

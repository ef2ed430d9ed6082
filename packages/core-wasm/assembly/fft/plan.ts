/**
 * Plans: the factors of a length and every table that its transform reads, in one block without addresses, so that it may be moved or copied.
 *
 *   header       i32 words: the length, the number of passes, the convolution length, unused, the radices of the passes
 *   tables of T  passes: for each, roots of its radix r (r real, r imaginary parts), then twiddles e^(−2πi jk/(rm)) for k = 1 … r − 1, each
 *                m real and m imaginary parts over j
 *                Bluestein (no passes): the chirp (n real, n imaginary parts), the filter's transform (the same with the convolution
 *                length), then the convolution length's own plan
 */
import { root } from "./root";

/** Header bytes: four words and up to 28 radices, more than any i32 length has. */
export const HEADER: usize = 128;
const RADICES: usize = 16;

/**
 * The largest prime with a pass of its own. Beyond, its r² operations and their rounding lose against Bluestein's convolution.
 */
const LARGEST_PRIME: i32 = 31;

// @ts-ignore: decorator
@inline
export function length(plan: usize): i32 {
  return load<i32>(plan);
}

/** 0 means Bluestein. */
// @ts-ignore: decorator
@inline
export function passes(plan: usize): i32 {
  return load<i32>(plan, 4);
}

// @ts-ignore: decorator
@inline
export function convolution(plan: usize): i32 {
  return load<i32>(plan, 8);
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

/** Writes the radices of a smooth n and returns their number: first, middle passes in order, last. */
function factor(n: i32, plan: usize): i32 {
  let count = 0;
  const radices = plan + RADICES;
  // First: 4 is the fastest there and leaves every later pass a stride that vectors divide.
  let first = 1;
  if (n % 4 == 0) first = 4;
  else if (n % 5 == 0) first = 5;
  else if (n % 3 == 0) first = 3;
  n /= first;
  // Last: it needs no twiddles, and a single 2 is nowhere cheaper.
  let twos = 0;
  while (((n >> twos) & 1) == 0) twos++;
  let last = 1;
  if (twos & 1) last = 2;
  else if (n % 4 == 0) last = 4;
  else if (n % 5 == 0) last = 5;
  else if (n % 3 == 0) last = 3;
  n /= last;

  store<i32>(radices, first);
  count++;
  while (n % 4 == 0) {
    store<i32>(radices + 4 * <usize>count, 4);
    count++;
    n /= 4;
  }
  for (let p = 3; n > 1; p += 2) {
    while (n % p == 0) {
      store<i32>(radices + 4 * <usize>count, p);
      count++;
      n /= p;
    }
  }
  store<i32>(radices + 4 * <usize>count, last);
  return count + 1;
}

/** Bytes of the tables of one pass of radix r over j < m. */
// @ts-ignore: decorator
@inline
export function rootBytes<T>(r: i32): usize {
  return 2 * <usize>r * sizeof<T>();
}

// @ts-ignore: decorator
@inline
export function twiddleBytes<T>(r: i32, m: i32): usize {
  return 2 * <usize>(r - 1) * <usize>m * sizeof<T>();
}

/** Bytes of a plan made of passes: twiddles telescope to less than n, roots are at most n and at most 2·31 a pass. */
export function passPlanBytes<T>(n: i32): usize {
  return (HEADER + (2 * <usize>n + 2 * <usize>min(n + 2, 28 * LARGEST_PRIME)) * sizeof<T>() + 63) & ~63;
}

/** Writes the header and the tables of a smooth n. */
export function passPlan<T>(n: i32, plan: usize): void {
  const count = factor(n, plan);
  store<i32>(plan, n);
  store<i32>(plan, count, 4);
  store<i32>(plan, 0, 8);
  store<i32>(plan, 0, 12);
  let at = plan + HEADER;
  let m = n;
  for (let i = 0; i < count; i++) {
    const r = radix(plan, i);
    const span = m;
    m /= r;
    for (let k = 0; k < r; k++) root<T>(k, r, at + <usize>k * sizeof<T>(), at + <usize>(r + k) * sizeof<T>());
    at += rootBytes<T>(r);
    for (let k = 1; k < r; k++) {
      const ws = <usize>m * sizeof<T>();
      for (let j = 0; j < m; j++) {
        const re = at + <usize>j * sizeof<T>();
        root<T>(<i64>j * k, span, re, re + ws);
      }
      at += 2 * ws;
    }
  }
}

/**
 * PCG XSL RR 128/64: a linear congruential generator of 128 bits, s ← s·M + c, whose halves are xor-ed and rotated by its highest six bits. NumPy's default.
 * M. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number Generation" (Harvey Mudd College, 2014).
 *
 * The state is a block of the caller's (pcg64StateBytes() bytes, aligned to 8): s and the odd c, low halves first; whether the upper half of a word is left over from
 * drawing 32 bits, and it; the address of the ziggurats' tables, for draws that need them. Seeding and jumps are the host's: they are rare and made of
 * 128-bit integers, which JavaScript has.
 */

const M_LOW: u64 = 0x4385df649fccf645;
const M_HIGH: u64 = 0x2360ed051fc65da4;

const LOW: usize = 0;
const HIGH: usize = 8;
const INCREMENT_LOW: usize = 16;
const INCREMENT_HIGH: usize = 24;
const HAS_HALF: usize = 32;
const HALF: usize = 36;
const TABLES: usize = 40;
const BYTES: i32 = 48;

/** Bytes of a state. */
export function pcg64StateBytes(): i32 {
  return BYTES;
}

// @ts-ignore: decorator
@inline
export function lowOf(state: usize): u64 {
  return load<u64>(state, LOW);
}

// @ts-ignore: decorator
@inline
export function highOf(state: usize): u64 {
  return load<u64>(state, HIGH);
}

// @ts-ignore: decorator
@inline
export function incrementLow(state: usize): u64 {
  return load<u64>(state, INCREMENT_LOW);
}

// @ts-ignore: decorator
@inline
export function incrementHigh(state: usize): u64 {
  return load<u64>(state, INCREMENT_HIGH);
}

/** Where a loop that kept s in locals leaves it. */
// @ts-ignore: decorator
@inline
export function setState(state: usize, low: u64, high: u64): void {
  store<u64>(state, low, LOW);
  store<u64>(state, high, HIGH);
}

/** The tables of ziggurat.ts. */
// @ts-ignore: decorator
@inline
export function tablesOf(state: usize): usize {
  return load<usize>(state, TABLES);
}

/** Tells a state where the tables of ziggurat.ts are; they must be there when a draw needs them. */
export function setTables(state: usize, tables: usize): void {
  store<usize>(state, tables, TABLES);
}

/** The low half of the next s. */
// @ts-ignore: decorator
@inline
export function nextLow(low: u64, increment: u64): u64 {
  return low * M_LOW + increment;
}

/**
 * The high half of the next s, whose low half is `next`: the high half of low·M_LOW from products of 32 bits, the cross products, and the carry. The sum in the middle cannot
 * overflow, because the halves of M_LOW sum to less than 2^32.
 */
// @ts-ignore: decorator
@inline
export function nextHigh(low: u64, high: u64, next: u64, incrementLow: u64, incrementHigh: u64): u64 {
  const a = low & 0xffffffff;
  const b = low >> 32;
  const upper = a * (M_LOW >> 32) + b * (M_LOW & 0xffffffff);
  const middle = upper + ((((next - incrementLow) >> 32) - upper) & 0xffffffff);
  const cross = low * M_HIGH + incrementHigh + u64(next < incrementLow);
  return high * M_LOW + (b * (M_LOW >> 32) + (middle >> 32) + cross);
}

/** The word that a state gives. */
// @ts-ignore: decorator
@inline
export function wordOf(low: u64, high: u64): u64 {
  return rotr<u64>(low ^ high, high >> 58);
}

/** 64 random bits. */
// @ts-ignore: decorator
@inline
export function nextU64(state: usize): u64 {
  const low = lowOf(state);
  const increment = incrementLow(state);
  const next = nextLow(low, increment);
  const high = nextHigh(low, highOf(state), next, increment, incrementHigh(state));
  setState(state, next, high);
  return wordOf(next, high);
}

// @ts-ignore: decorator
@inline
export function hasHalf(state: usize): bool {
  return load<i32>(state, HAS_HALF) != 0;
}

/** 32 random bits: the lower half of a word, and its upper half at the next call. */
// @ts-ignore: decorator
@inline
export function nextHalf(state: usize): u32 {
  if (hasHalf(state)) {
    store<i32>(state, 0, HAS_HALF);
    return load<u32>(state, HALF);
  }
  const word = nextU64(state);
  store<i32>(state, 1, HAS_HALF);
  store<u32>(state, <u32>(word >> 32), HALF);
  return <u32>word;
}

/**
 * The Mersenne Twister MT19937: 624 words of state, 32 bits a draw, period 2^19937 − 1.
 * Matsumoto and Nishimura (ACM TOMACS 8, 1998); seeding as their 2002 revision, which NumPy's RandomState follows.
 *
 * The state is a block of the caller's (stateBytes() bytes, aligned to 8): the 624 words as NumPy's get_state() gives them, untempered;
 * the position of the next word, 624 when all were drawn; then what the polar method keeps: whether a normal deviate is left over, and it.
 */
import { VECTOR } from "../lanes";

/** Words of state. */
export const WORDS: i32 = 624;
/** How far the word that a new one is mixed with lies above. */
const MIDDLE: i32 = 397;
const HIGH_BIT: u32 = 0x80000000;
const TWIST: u32 = 0x9908b0df;

/** Constants that the vector loops read before they start. */
const MASKS = memory.data<u32>([HIGH_BIT, 1, TWIST, 0x9d2c5680, 0xefc60000]);

const POSITION: usize = 2496;
const HAS_GAUSS: usize = 2500;
const GAUSS: usize = 2504;
const BYTES: i32 = 2512;

/** Bytes of a state. */
export function stateBytes(): i32 {
  return BYTES;
}

// @ts-ignore: decorator
@inline
export function position(state: usize): i32 {
  return load<i32>(state, POSITION);
}

// @ts-ignore: decorator
@inline
export function setPosition(state: usize, position: i32): void {
  store<i32>(state, position, POSITION);
}

/** Whether a normal deviate is left over from the last pair. */
// @ts-ignore: decorator
@inline
export function hasGauss(state: usize): bool {
  return load<i32>(state, HAS_GAUSS) != 0;
}

/** The deviate left over; it counts as drawn afterwards. */
// @ts-ignore: decorator
@inline
export function takeGauss(state: usize): f64 {
  const gauss = load<f64>(state, GAUSS);
  store<i32>(state, 0, HAS_GAUSS);
  store<f64>(state, 0, GAUSS);
  return gauss;
}

// @ts-ignore: decorator
@inline
export function leaveGauss(state: usize, gauss: f64): void {
  store<i32>(state, 1, HAS_GAUSS);
  store<f64>(state, gauss, GAUSS);
}

/** Starts the stream of `seed`; np.random.seed(seed) for one integer. */
export function seedWord(state: usize, seed: u32): void {
  let word = seed;
  for (let i = 0; i < WORDS; i++) {
    store<u32>(state + (<usize>i << 2), word);
    word = 1812433253 * (word ^ (word >> 30)) + i + 1;
  }
  setPosition(state, WORDS);
  store<i32>(state, 0, HAS_GAUSS);
  store<f64>(state, 0, GAUSS);
}

/** Starts the stream of the n ≥ 1 words at `key`; np.random.seed(key) for a sequence. */
export function seedArray(state: usize, n: i32, key: usize): void {
  seedWord(state, 19650218);
  let i = 1;
  let j = 0;
  for (let rounds = max(WORDS, n); rounds > 0; rounds--) {
    mixSeed(state, i, 1664525, load<u32>(key + (<usize>j << 2)) + j);
    i = nextIndex(state, i);
    if (++j == n) j = 0;
  }
  for (let rounds = WORDS - 1; rounds > 0; rounds--) {
    mixSeed(state, i, 1566083941, -i);
    i = nextIndex(state, i);
  }
  store<u32>(state, HIGH_BIT);
}

// @ts-ignore: decorator
@inline
function mixSeed(state: usize, i: i32, factor: u32, addend: u32): void {
  const p = state + (<usize>i << 2);
  const below = load<u32>(p - 4);
  store<u32>(p, (load<u32>(p) ^ ((below ^ (below >> 30)) * factor)) + addend);
}

/** The word after i; the first one is passed over and takes the last one's value. */
// @ts-ignore: decorator
@inline
function nextIndex(state: usize, i: i32): i32 {
  if (i + 1 < WORDS) return i + 1;
  store<u32>(state, load<u32>(state + (<usize>(WORDS - 1) << 2)));
  return 1;
}

/** One untempered word of the next generation: from its predecessor, the one above that, and the one in the middle. */
// @ts-ignore: decorator
@inline
function twist(word: u32, above: u32, middle: u32): u32 {
  const y = (word & HIGH_BIT) | (above & ~HIGH_BIT);
  return middle ^ (y >> 1) ^ (-(y & 1) & TWIST);
}

/** Words [i, end) of the next generation, the middle word `middle` words away: every read below `end` is of a word that is ready. */
// @ts-ignore: decorator
@inline
function twistRun(state: usize, i: i32, end: i32, middle: i32): void {
  const away = <isize>middle << 2;
  let p = state + (<usize>i << 2);
  const stop = state + (<usize>end << 2);
  if (ASC_FEATURE_SIMD) {
    const high = v128.load_splat<u32>(MASKS);
    const one = v128.load_splat<u32>(MASKS + 4);
    const matrix = v128.load_splat<u32>(MASKS + 8);
    for (; p + VECTOR <= stop; p += VECTOR) {
      const y = v128.bitselect(v128.load(p), v128.load(p + 4), high);
      const odd = v128.and(v128.eq<u32>(v128.and(y, one), one), matrix);
      v128.store(p, v128.xor(v128.xor(v128.load(p + away), v128.shr<u32>(y, 1)), odd));
    }
  }
  for (; p < stop; p += 4) store<u32>(p, twist(load<u32>(p), load<u32>(p + 4), load<u32>(p + away)));
}

/** The next 624 words, in place. */
export function refill(state: usize): void {
  twistRun(state, 0, WORDS - MIDDLE, MIDDLE);
  twistRun(state, WORDS - MIDDLE, WORDS - 1, MIDDLE - WORDS);
  const last = state + (<usize>(WORDS - 1) << 2);
  store<u32>(last, twist(load<u32>(last), load<u32>(state), load<u32>(state + (<usize>(MIDDLE - 1) << 2))));
  setPosition(state, 0);
}

/** 32 random bits. */
// @ts-ignore: decorator
@inline
export function nextU32(state: usize): u32 {
  if (position(state) == WORDS) refill(state);
  const i = position(state);
  setPosition(state, i + 1);
  let y = load<u32>(state + (<usize>i << 2));
  y ^= y >> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return y ^ (y >> 18);
}

/** The masks that temperLanes wants, in every lane. */
// @ts-ignore: decorator
@inline
export function temperMask7(): v128 {
  return v128.load_splat<u32>(MASKS + 12);
}

// @ts-ignore: decorator
@inline
export function temperMask15(): v128 {
  return v128.load_splat<u32>(MASKS + 16);
}

/** The words at p, tempered: what nextU32 does to one. */
// @ts-ignore: decorator
@inline
export function temperLanes(p: usize, mask7: v128, mask15: v128): v128 {
  let y = v128.load(p);
  y = v128.xor(y, v128.shr<u32>(y, 11));
  y = v128.xor(y, v128.and(v128.shl<u32>(y, 7), mask7));
  y = v128.xor(y, v128.and(v128.shl<u32>(y, 15), mask15));
  return v128.xor(y, v128.shr<u32>(y, 18));
}

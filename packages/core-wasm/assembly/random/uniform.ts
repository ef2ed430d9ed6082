/**
 * Doubles uniform on [0, 1): 53 bits from two words of the Mersenne Twister, (upper 27 bits · 2^26 + upper 26 bits) / 2^53.
 */
import { lanes, VECTOR } from "../lanes";
import { nextU32, position, refill, setPosition, temperLanes, temperMask15, temperMask7, WORDS } from "./mt19937";

/** The next double. */
// @ts-ignore: decorator
@inline
export function nextDouble(state: usize): f64 {
  const a = nextU32(state) >> 5;
  const b = nextU32(state) >> 6;
  return (<f64>a * 67108864.0 + <f64>b) / 9007199254740992.0;
}

/** 2^25 and 1/2, whose last places are 2^-27 and 2^-53: an integer or-ed into their bits counts in these units. */
const UNITS = memory.data<f64>([33554432.0, 0.5]);
/** The low word of a pair. */
const LOW = memory.data<u64>([0x00000000ffffffff]);

// @ts-ignore: decorator
@inline
export function lowWord(): v128 {
  return v128.load_splat<u64>(LOW);
}

// @ts-ignore: decorator
@inline
export function upperUnit(): v128 {
  return v128.load_splat<f64>(UNITS);
}

// @ts-ignore: decorator
@inline
export function lowerUnit(): v128 {
  return v128.load_splat<f64>(UNITS + 8);
}

/** The doubles of a vector of tempered words, two words each; the last three arguments are the constants above. Every step is exact. */
// @ts-ignore: decorator
@inline
export function toDoubles(words: v128, low: v128, upper: v128, lower: v128): v128 {
  const a = v128.shr<u64>(v128.and(words, low), 5);
  const b = v128.shr<u64>(words, 38);
  return v128.add<f64>(v128.sub<f64>(v128.or(a, upper), upper), v128.sub<f64>(v128.or(b, lower), lower));
}

/** How many of `wanted` doubles the vector loops can make of the words that are left: a multiple of the lanes. Refills an empty state. */
// @ts-ignore: decorator
@inline
export function doublesReady(state: usize, wanted: i32): i32 {
  if (position(state) == WORDS) refill(state);
  return min(wanted, (WORDS - position(state)) >> 1) & ~(lanes<f64>() - 1);
}

/** out[0..n) = the next n doubles; np.random.random_sample(n). */
export function randomSample(state: usize, n: i32, out: usize): void {
  let p = out;
  const end = out + (<usize>n << 3);
  while (p < end) {
    if (ASC_FEATURE_SIMD) {
      const ready = doublesReady(state, <i32>((end - p) >> 3));
      const mask7 = temperMask7();
      const mask15 = temperMask15();
      const low = lowWord();
      const upper = upperUnit();
      const lower = lowerUnit();
      const words = state + (<usize>position(state) << 2);
      const bytes = <usize>ready << 3;
      for (let i: usize = 0; i < bytes; i += VECTOR) {
        v128.store(p + i, toDoubles(temperLanes(words + i, mask7, mask15), low, upper, lower));
      }
      setPosition(state, position(state) + (ready << 1));
      p += bytes;
      if (p == end) break;
    }
    // Without SIMD all of them; with it the odd one, or one that takes words from both sides of a refill.
    store<f64>(p, nextDouble(state));
    p += 8;
  }
}

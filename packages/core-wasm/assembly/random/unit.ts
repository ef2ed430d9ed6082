/** Numbers uniform on [0, 1) from PCG64: the upper 53 bits of a word in float64, the upper 24 of half a word in float32. */
import { hasHalf, highOf, incrementHigh, incrementLow, lowOf, nextHalf, nextHigh, nextLow, nextU64, setState, wordOf } from "./pcg64";

/** 2^-53 and 2^-24. */
const UNIT_F64: f64 = 1.0 / 9007199254740992.0;
const UNIT_F32: f32 = 1.0 / 16777216.0;

// @ts-ignore: decorator
@inline
function doubleOf(word: u64): f64 {
  return <f64>(<i64>(word >> 11)) * UNIT_F64;
}

/** The next double. */
// @ts-ignore: decorator
@inline
export function nextUnit(state: usize): f64 {
  return doubleOf(nextU64(state));
}

/** The next float. */
// @ts-ignore: decorator
@inline
export function nextUnitF32(state: usize): f32 {
  return floatOf(nextHalf(state));
}

// @ts-ignore: decorator
@inline
function floatOf(half: u32): f32 {
  return <f32>(<i32>(half >> 8)) * UNIT_F32;
}

/** out[0..n) = the next n numbers; Generator.random(n). */
export function unit<T>(state: usize, n: i32, out: usize): void {
  const end = out + <usize>n * sizeof<T>();
  let p = out;
  if (sizeof<T>() == 4 && p < end && hasHalf(state)) {
    store<f32>(p, nextUnitF32(state));
    p += 4;
  }
  const c = incrementLow(state);
  const d = incrementHigh(state);
  let low = lowOf(state);
  let high = highOf(state);
  // Eight bytes are a word's numbers in either type.
  for (; p + 8 <= end; p += 8) {
    const next = nextLow(low, c);
    high = nextHigh(low, high, next, c, d);
    low = next;
    const word = wordOf(low, high);
    if (sizeof<T>() == 8) {
      store<f64>(p, doubleOf(word));
    } else {
      store<f32>(p, floatOf(<u32>word));
      store<f32>(p, floatOf(<u32>(word >> 32)), 4);
    }
  }
  setState(state, low, high);
  if (sizeof<T>() == 4 && p < end) store<f32>(p, nextUnitF32(state));
}

/**
 * Integers below a bound without bias: draws of as many bits as the bound has, until one is small enough. NumPy's RandomState draws
 * randint so, and both generators the swaps of a shuffle.
 */
import { Mt19937 } from "./streams";

/** An integer in [0, top]. `mask` is top with every bit below its highest one set. */
// @ts-ignore: decorator
@inline
function nextBounded<G>(stream: G, top: u32, mask: u32): u32 {
  let value: u32;
  do {
    value = stream.bits() & mask;
  } while (value > top);
  return value;
}

// @ts-ignore: decorator
@inline
function maskOf(top: u32): u32 {
  return top == 0 ? 0 : u32.MAX_VALUE >> <u32>clz<u32>(top);
}

/** out[0..n) = integers in [low, low + top]; np.random.randint(low, low + top + 1, n). A single choice draws nothing. */
export function randint(state: usize, n: i32, low: i32, top: u32, out: usize): void {
  const end = out + (<usize>n << 2);
  const mask = maskOf(top);
  for (let p = out; p < end; p += 4) store<i32>(p, top == 0 ? low : low + nextBounded<Mt19937>(changetype<Mt19937>(state), top, mask));
}

/** Shuffles x[0..n); np.random.shuffle, Generator.shuffle. */
export function shuffle<G>(state: usize, n: i32, x: usize): void {
  const stream = changetype<G>(state);
  for (let i = n - 1; i > 0; i--) {
    const p = x + (<usize>i << 2);
    const q = x + (<usize>nextBounded<G>(stream, i, maskOf(i)) << 2);
    const last = load<i32>(p);
    store<i32>(p, load<i32>(q));
    store<i32>(q, last);
  }
}

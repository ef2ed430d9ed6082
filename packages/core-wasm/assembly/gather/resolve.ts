/**
 * Indices as users write them made into indices from 0 to n − 1, and into offsets.
 */
import { lanes } from "../lanes";

/**
 * Negative indices count from the back. Returns −1, or the position of the first that is out of range; what lies behind it is then unfinished.
 *
 * x and out hold `count` int32 and may be the same.
 */
export function resolve(count: i32, n: i32, x: usize, out: usize): i32 {
  let i = 0;
  if (ASC_FEATURE_SIMD) {
    const length = v128.splat<i32>(n);
    let inside = v128.splat<i32>(-1);
    for (; i + lanes<i32>() <= count; i += lanes<i32>()) {
      const at = <usize>i * 4;
      const index = v128.load(x + at);
      const found = v128.add<i32>(index, v128.and(v128.shr<i32>(index, 31), length));
      inside = v128.and(inside, v128.lt<u32>(found, length));
      // The vector with the first fault must stay as it was given where x is out, for the scalar loop to report it.
      if (!v128.all_true<i32>(inside)) break;
      v128.store(out + at, found);
    }
  }
  for (; i < count; i++) {
    const index = load<i32>(x + <usize>i * 4);
    const found = index < 0 ? index + n : index;
    if (<u32>found >= <u32>n) return i;
    store<i32>(out + <usize>i * 4, found);
  }
  return -1;
}

/** Indices modulo n, n ≥ 1. */
export function resolveWrapped(count: i32, n: i32, x: usize, out: usize): void {
  for (let i = 0; i < count; i++) {
    const rest = load<i32>(x + <usize>i * 4) % n;
    store<i32>(out + <usize>i * 4, rest < 0 ? rest + n : rest);
  }
}

/** Indices moved to the nearest of 0 … n − 1, n ≥ 1: negative ones become 0. */
export function resolveClipped(count: i32, n: i32, x: usize, out: usize): void {
  for (let i = 0; i < count; i++) {
    store<i32>(out + <usize>i * 4, min<i32>(max<i32>(load<i32>(x + <usize>i * 4), 0), n - 1));
  }
}

/** Indices along the middle axis made into offsets in a row-major (outer, n, inner) block: x and out are (outer, m, inner), and may be the same. */
export function alongOffsets(outer: i32, n: i32, m: i32, inner: i32, x: usize, out: usize): void {
  let at: usize = 0;
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < m; i++) {
      for (let k = 0; k < inner; k++, at += 4) store<i32>(out + at, (o * n + load<i32>(x + at)) * inner + k);
    }
  }
}

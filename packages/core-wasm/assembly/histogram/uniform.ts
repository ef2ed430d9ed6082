/**
 * Counts in bins of equal width, NumPy's to the last count: bin = ⌊(x − first) / width · bins⌋, and one bin down or up where the rounded edges say so. The last
 * bin holds its upper edge too. Elements outside of [first, last], and NaN, are not counted.
 *
 * The quotient is computed in C, which is T, or f64 where NumPy mixes an array of f32 with edges that are Python's numbers.
 */

import { VECTOR, lanes } from "../lanes";

/** NumPy adds weights up in blocks of this many elements, so that a sum of weights has its rounding. */
const BLOCK: i32 = 65536;

/** The bin of x, or -1. `edges` holds bins + 1 numbers T. */
// @ts-ignore: decorator
@inline
function binOf<T, C>(x: T, bins: i32, first: T, last: T, width: C, edges: usize): i32 {
  if (!(x >= first && x <= last)) return -1;
  let bin = <i32>(<C>(x - first) / width * <C>bins);
  // x = last falls behind the last bin; so may its neighbours when the quotient is rounded up.
  bin = min<i32>(bin, bins - 1);
  const edge = edges + <usize>bin * sizeof<T>();
  const up = i32((x >= load<T>(edge, sizeof<T>())) & (bin != bins - 1));
  return bin - i32(x < load<T>(edge)) + up;
}

/** Bytes of scratch of `histogram`: a list of counts for each lane of a vector. More than the memory can hold is 2³² − 1. */
export function histogramScratch(bins: i32): u32 {
  return <u32>min<u64>(<u64>bins * VECTOR, 0xffffffff);
}

/**
 * counts (int32, `bins`) of n elements.
 *
 * Whole vectors take a short cut where no rounding can have moved a quotient over an integer or an edge beside its element; the rest, and everything in the scalar
 * build, looks at the edges. Lanes are counted in lists of their own, added up at the end: equal bins side by side would wait for each other's stores.
 */
export function histogram<T, C>(n: i32, x: usize, bins: i32, first: T, last: T, width: C, edges: usize, counts: usize, scratch: usize): void {
  const list = <usize>bins * 4;
  memory.fill(scratch, 0, <usize>histogramScratch(bins));
  let i = 0;
  if (ASC_FEATURE_SIMD && sizeof<T>() == sizeof<C>()) {
    const low = v128.splat<T>(first), high = v128.splat<T>(last), divisor = v128.splat<T>(<T>width), factor = v128.splat<T>(<T>bins);
    const near = v128.splat<T>(<T>doubt<T>(bins, first, last)), far = v128.splat<T>(<T>(1 - doubt<T>(bins, first, last)));
    for (; i + lanes<T>() <= n; i += lanes<T>()) {
      const p = x + <usize>i * sizeof<T>();
      const v = v128.load(p);
      const q = v128.mul<T>(v128.div<T>(v128.sub<T>(v, low), divisor), factor);
      const fraction = v128.sub<T>(q, v128.floor<T>(q));
      const inside = v128.and(v128.lt<T>(near, fraction), v128.lt<T>(fraction, far));
      const kept = v128.and(v128.lt<T>(low, v), v128.lt<T>(v, high));
      if (v128.bitmask<i8>(v128.and(inside, kept)) == 0xffff) {
        const bin = truncated<T>(q);
        countIn(scratch, v128.extract_lane<i32>(bin, 0));
        countIn(scratch + list, v128.extract_lane<i32>(bin, 1));
        if (sizeof<T>() == 4) {
          countIn(scratch + 2 * list, v128.extract_lane<i32>(bin, 2));
          countIn(scratch + 3 * list, v128.extract_lane<i32>(bin, 3));
        }
        continue;
      }
      for (let j = 0; j < lanes<T>(); j++) {
        const bin = binOf<T, C>(load<T>(p + <usize>j * sizeof<T>()), bins, first, last, width, edges);
        if (bin >= 0) countIn(scratch, bin);
      }
    }
  }
  for (; i < n; i++) {
    const bin = binOf<T, C>(load<T>(x + <usize>i * sizeof<T>()), bins, first, last, width, edges);
    if (bin >= 0) countIn(scratch, bin);
  }
  for (let at: usize = 0; at < list; at += 4) {
    let total: i32 = 0;
    for (let lane: usize = 0; lane < VECTOR / 4; lane++) total += load<i32>(scratch + at + lane * list);
    store<i32>(counts + at, total);
  }
}

// @ts-ignore: decorator
@inline
function countIn(list: usize, bin: i32): void {
  const p = list + <usize>bin * 4;
  store<i32>(p, load<i32>(p) + 1);
}

/**
 * How near an integer, in bins, a quotient may be beside the wrong edge: the rounding of the quotient (3 eps of up to `bins`) and of an edge (3 eps of the larger
 * end, in bins), twice over. 1/2 and more: everywhere.
 */
function doubt<T>(bins: i32, first: T, last: T): f64 {
  const eps: f64 = sizeof<T>() == 8 ? f64.EPSILON : <f64>f32.EPSILON;
  const large = <f64>max<T>(abs<T>(first), abs<T>(last));
  return 6 * eps * <f64>bins * (1 + large / (<f64>last - <f64>first));
}

/** Quotients as int32, in the first lanes. */
// @ts-ignore: decorator
@inline
function truncated<T>(q: v128): v128 {
  if (sizeof<T>() == 8) return i32x4.trunc_sat_f64x2_s_zero(q);
  return i32x4.trunc_sat_f32x4_s(q);
}

/** sums (W, `bins`) of the weights (W) of n elements; added up in f64 within a block. Scratch: `bins` f64. */
export function weightedHistogram<T, C, W>(
  n: i32,
  x: usize,
  weights: usize,
  bins: i32,
  first: T,
  last: T,
  width: C,
  edges: usize,
  sums: usize,
  scratch: usize,
): void {
  memory.fill(sums, 0, <usize>bins * sizeof<W>());
  for (let start = 0; start < n; start += BLOCK) {
    memory.fill(scratch, 0, <usize>bins * 8);
    const end = min<i32>(n, start + BLOCK);
    for (let i = start; i < end; i++) {
      const bin = binOf<T, C>(load<T>(x + <usize>i * sizeof<T>()), bins, first, last, width, edges);
      if (bin < 0) continue;
      const p = scratch + <usize>bin * 8;
      store<f64>(p, load<f64>(p) + <f64>load<W>(weights + <usize>i * sizeof<W>()));
    }
    for (let bin: usize = 0; bin < <usize>bins; bin++) {
      const p = sums + bin * sizeof<W>();
      store<W>(p, <W>(load<W>(p) + <W>load<f64>(scratch + bin * 8)));
    }
  }
}

/**
 * Folds: a strided (outer, n, inner) block is reduced along n, out is row-major (outer, inner).
 *
 * Eight neighbours along n, vectors or elements, are combined in a tree before an accumulator takes them. That hides the latency of the
 * additions, and makes sums accurate: a tree of eight is three roundings deep, and what the accumulator loses is carried along (policies.ts),
 * so |error| ≤ 4 eps Σ|x| + O(n eps²) Σ|x|, where pairwise summation grows with log n. docs/decisions/0013.
 *
 * os, ns and is are x's strides in elements, 0 and negative included. Along n neighbours lie in memory one after the other (ns = 1: rows) or
 * whole rows of results do (is = 1: columns); both go through vectors, and columns row after row, as memory is read best: a column at a time
 * takes 1.7 times as long, and six times where n is a power of two.
 */
import { every, get, spread, sub } from "../either";
import { lanes, strided, VECTOR } from "../lanes";

/** What an accumulator takes at once. */
const GROUP: i32 = 8;

/**
 * Groups between two foldings of what was lost into the sum: left alone it loses digits of its own, two ulp of a million tenths in float32. One sum in 64 costs
 * under 1 %.
 */
export const RENEW: i32 = 64;

/** Results that are accumulated side by side: with their corrections they stay in the first cache. */
export const TILE: i32 = 1024;

/** Bytes of scratch where inner > 1; none is used for inner = 1. */
export function foldScratch(): i32 {
  return TILE * 8;
}

/**
 * n ≥ 0; the fold of nothing is the policy's identity. `centre` holds one element a result, laid out as `out`; only policies that ask for it
 * read it. Nothing may overlap `out`. Special values as the policy's.
 */
export function fold<T, Op>(outer: i32, n: i32, inner: i32, x: usize, os: i32, ns: i32, is: i32, centre: usize, out: usize, scratch: usize): void {
  const size = sizeof<T>();
  for (let i = 0; i < outer; i++) {
    const row = strided<T>(x, i, os);
    let j = 0;
    if (ASC_FEATURE_SIMD) {
      if (is == 1 && ns != 1) {
        const whole = inner - (inner % lanes<T>());
        for (; j < whole; j += TILE) {
          const at = <usize>j * size;
          foldColumns<T, Op>(n, min(TILE, whole - j), row + at, ns, centre + at, out + at, scratch);
        }
        j = whole;
      }
    }
    for (; j < inner; j++) {
      const at = <usize>j * size;
      store<T>(out + at, foldRow<T, Op>(n, strided<T>(row, j, is), ns, centre + at));
    }
    centre += <usize>inner * size;
    out += <usize>inner * size;
  }
}

/** The fold of n elements `ns` apart. */
export function foldRow<T, Op>(n: i32, x: usize, ns: i32, centre: usize): T {
  const op = changetype<Op>(0);
  let start = op.identity<T>();
  if (ASC_FEATURE_SIMD) {
    if (ns == 1 && n >= lanes<T>()) {
      const vectors = n / lanes<T>();
      start = foldLanes<T, Op>(along<T, v128, Op>(vectors, x, VECTOR, centre, v128.splat<T>(start)));
      x += <usize>vectors * VECTOR;
      n -= vectors * lanes<T>();
    }
  }
  return along<T, T, Op>(n, x, strided<T>(0, 1, ns), centre, start);
}

/** Folds n times V, `step` bytes apart, into `start`. */
// @ts-ignore: decorator
@inline
function along<T, V, Op>(n: i32, x: usize, step: usize, centre: usize, start: V): V {
  const op = changetype<Op>(0);
  const m = op.centred() ? spread<T, V>(centre) : start;
  let s = start;
  let c = every<T, V>(<T>0);
  while (n >= GROUP) {
    let groups = min(n / GROUP, RENEW);
    n -= groups * GROUP;
    for (; groups > 0; groups--) {
      const g = eight<T, V, Op>(x, step, m);
      const t = op.join<T, V>(s, g);
      c = op.lost<T, V>(c, s, g, t);
      s = t;
      x += <usize>GROUP * step;
    }
    if (op.carries<T>()) {
      const whole = op.settle<T, V>(s, c);
      c = sub<T, V>(c, sub<T, V>(whole, s));
      s = whole;
    }
  }
  for (; n > 0; n--) {
    const g = op.of<T, V>(get<T, V>(x), m);
    const t = op.join<T, V>(s, g);
    c = op.lost<T, V>(c, s, g, t);
    s = t;
    x += step;
  }
  return op.settle<T, V>(s, c);
}

// @ts-ignore: decorator
@inline
function eight<T, V, Op>(x: usize, step: usize, m: V): V {
  const op = changetype<Op>(0);
  return op.join<T, V>(four<T, V, Op>(x, step, m), four<T, V, Op>(x + 4 * step, step, m));
}

// @ts-ignore: decorator
@inline
function four<T, V, Op>(x: usize, step: usize, m: V): V {
  const op = changetype<Op>(0);
  const low = op.join<T, V>(op.of<T, V>(get<T, V>(x), m), op.of<T, V>(get<T, V>(x + step), m));
  const high = op.join<T, V>(op.of<T, V>(get<T, V>(x + 2 * step), m), op.of<T, V>(get<T, V>(x + 3 * step), m));
  return op.join<T, V>(low, high);
}

/** The fold of a vector's lanes, two or four: halves onto each other until one lane is left. */
// @ts-ignore: decorator
@inline
function foldLanes<T, Op>(v: v128): T {
  const op = changetype<Op>(0);
  v = op.join<T, v128>(v, v128.shuffle<u64>(v, v, 1, 0));
  if (sizeof<T>() == 4) v = op.join<T, v128>(v, v128.shuffle<u32>(v, v, 1, 0, 3, 2));
  return v128.extract_lane<T>(v, 0);
}

/** Folds down `width` columns, whole vectors of them and at most TILE: accumulators stand in `out`, what they lost in `corrections`. */
export function foldColumns<T, Op>(n: i32, width: i32, x: usize, ns: i32, centre: usize, out: usize, corrections: usize): void {
  const op = changetype<Op>(0);
  const step = strided<T>(0, 1, ns);
  const bytes = <usize>width * sizeof<T>();
  const start = v128.splat<T>(op.identity<T>());
  for (let at: usize = 0; at < bytes; at += VECTOR) {
    v128.store(out + at, start);
    if (op.carries<T>()) v128.store(corrections + at, i32x4.splat(0));
  }
  for (let group = 1; n >= GROUP; n -= GROUP, group++) {
    for (let at: usize = 0; at < bytes; at += VECTOR) {
      const m = op.centred() ? v128.load(centre + at) : start;
      accumulate<T, Op>(eight<T, v128, Op>(x + at, step, m), out + at, corrections + at);
    }
    x += <usize>GROUP * step;
    if (op.carries<T>() && group % RENEW == 0) renew<T, Op>(bytes, out, corrections);
  }
  for (; n > 0; n--) {
    for (let at: usize = 0; at < bytes; at += VECTOR) {
      const m = op.centred() ? v128.load(centre + at) : start;
      accumulate<T, Op>(op.of<T, v128>(v128.load(x + at), m), out + at, corrections + at);
    }
    x += step;
  }
  for (let at: usize = 0; at < bytes; at += VECTOR) {
    const c = op.carries<T>() ? v128.load(corrections + at) : start;
    v128.store(out + at, op.settle<T, v128>(v128.load(out + at), c));
  }
}

// @ts-ignore: decorator
@inline
function accumulate<T, Op>(g: v128, out: usize, correction: usize): void {
  const op = changetype<Op>(0);
  const s = v128.load(out);
  const t = op.join<T, v128>(s, g);
  if (op.carries<T>()) v128.store(correction, op.lost<T, v128>(v128.load(correction), s, g, t));
  v128.store(out, t);
}

/** Folds what was lost into the sums. */
function renew<T, Op>(bytes: usize, out: usize, corrections: usize): void {
  const op = changetype<Op>(0);
  for (let at: usize = 0; at < bytes; at += VECTOR) {
    const s = v128.load(out + at);
    const c = v128.load(corrections + at);
    const whole = op.settle<T, v128>(s, c);
    v128.store(corrections + at, v128.sub<T>(c, v128.sub<T>(whole, s)));
    v128.store(out + at, whole);
  }
}

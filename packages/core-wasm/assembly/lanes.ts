/**
 * Vector lanes: the only file that knows how wide a vector is and whether relaxed SIMD exists.
 *
 * Everything is generic over the element type T (f32, f64, i32); a kernel written against these functions is the same source for
 * every element type and every build variant. The SIMD builds run `if (ASC_FEATURE_SIMD) { vector loop }` and then the scalar loop
 * as a tail; the scalar build keeps only the latter. Without SIMD none of the v128 functions below may be reached.
 */

/** Bytes of a vector. */
export const VECTOR: usize = 16;

/** Lanes of T in one vector. */
// @ts-ignore: decorator
@inline
export function lanes<T>(): i32 {
  return <i32>(VECTOR / sizeof<T>());
}

/** a·b + c: fused under relaxed SIMD where the engine fuses, two roundings elsewhere. */
// @ts-ignore: decorator
@inline
export function fma<T>(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return v128.relaxed_madd<T>(a, b, c);
  return v128.add<T>(v128.mul<T>(a, b), c);
}

/** c − a·b. */
// @ts-ignore: decorator
@inline
export function fnma<T>(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return v128.relaxed_nmadd<T>(a, b, c);
  return v128.sub<T>(c, v128.mul<T>(a, b));
}

/** Sum of all lanes, in a fixed order. */
// @ts-ignore: decorator
@inline
export function sumLanes<T>(v: v128): T {
  if (sizeof<T>() == 8) return <T>(v128.extract_lane<T>(v, 0) + v128.extract_lane<T>(v, 1));
  return <T>(v128.extract_lane<T>(v, 0) + v128.extract_lane<T>(v, 1) + (v128.extract_lane<T>(v, 2) + v128.extract_lane<T>(v, 3)));
}

/** The address of element `i` of a strided row: x + i·stride elements of T. Strides may be negative; address arithmetic wraps. */
// @ts-ignore: decorator
@inline
export function strided<T>(x: usize, i: i32, stride: i32): usize {
  return x + <usize>(<isize>i * <isize>stride * <isize>sizeof<T>());
}

/** Lane `i` of v, for an index that is known only at run time. Types of four and eight bytes. */
// @ts-ignore: decorator
@inline
export function lane<T>(v: v128, i: i32): T {
  if (i == 1) return v128.extract_lane<T>(v, 1);
  if (sizeof<T>() == 4) {
    if (i == 2) return v128.extract_lane<T>(v, 2);
    if (i == 3) return v128.extract_lane<T>(v, 3);
  }
  return v128.extract_lane<T>(v, 0);
}

/** v with x in lane `i`, as `lane`. */
// @ts-ignore: decorator
@inline
export function withLane<T>(v: v128, i: i32, x: T): v128 {
  if (i == 1) return v128.replace_lane<T>(v, 1, x);
  if (sizeof<T>() == 4) {
    if (i == 2) return v128.replace_lane<T>(v, 2, x);
    if (i == 3) return v128.replace_lane<T>(v, 3, x);
  }
  return v128.replace_lane<T>(v, 0, x);
}

/** The elements 0, 2, 4, … of two vectors that follow each other: the real parts of interleaved complex numbers. */
// @ts-ignore: decorator
@inline
export function evens<T>(a: v128, b: v128): v128 {
  if (sizeof<T>() == 8) return v128.shuffle<f64>(a, b, 0, 2);
  return v128.shuffle<f32>(a, b, 0, 2, 4, 6);
}

/** The elements 1, 3, 5, … of two vectors that follow each other: the imaginary parts. */
// @ts-ignore: decorator
@inline
export function odds<T>(a: v128, b: v128): v128 {
  if (sizeof<T>() == 8) return v128.shuffle<f64>(a, b, 1, 3);
  return v128.shuffle<f32>(a, b, 1, 3, 5, 7);
}

/** First half of a₀ b₀ a₁ b₁ …: undoes `evens` and `odds` together with `zipHigh`. */
// @ts-ignore: decorator
@inline
export function zipLow<T>(a: v128, b: v128): v128 {
  if (sizeof<T>() == 8) return v128.shuffle<f64>(a, b, 0, 2);
  return v128.shuffle<f32>(a, b, 0, 4, 1, 5);
}

/** Second half of a₀ b₀ a₁ b₁ …. */
// @ts-ignore: decorator
@inline
export function zipHigh<T>(a: v128, b: v128): v128 {
  if (sizeof<T>() == 8) return v128.shuffle<f64>(a, b, 1, 3);
  return v128.shuffle<f32>(a, b, 2, 6, 3, 7);
}

/** i·z of interleaved complex numbers: −im, re. */
// @ts-ignore: decorator
@inline
export function timesI<T>(z: v128): v128 {
  const turned = v128.neg<T>(z);
  if (sizeof<T>() == 8) return v128.shuffle<f64>(z, turned, 3, 0);
  return v128.shuffle<f32>(z, turned, 5, 0, 7, 2);
}

/**
 * `n` elements, from one to as many as there are lanes, `step` bytes apart; the lanes behind them repeat the first, so that they ask nothing of a function that
 * it is not asked anyway. Types of four and eight bytes.
 */
export function gather<T>(p: usize, step: usize, n: i32): v128 {
  let v = v128.load_splat<T>(p);
  if (n > 1) v = v128.load_lane<T>(p + step, v, 1);
  if (sizeof<T>() == 4) {
    if (n > 2) v = v128.load_lane<T>(p + 2 * step, v, 2);
    if (n > 3) v = v128.load_lane<T>(p + 3 * step, v, 3);
  }
  return v;
}

/** Stores the first `n` lanes side by side. Types of four and eight bytes. */
export function storeFirst<T>(p: usize, v: v128, n: i32): void {
  v128.store_lane<T>(p, v, 0);
  if (n > 1) v128.store_lane<T>(p, v, 1, sizeof<T>());
  if (sizeof<T>() == 4) {
    if (n > 2) v128.store_lane<T>(p, v, 2, 2 * sizeof<T>());
    if (n > 3) v128.store_lane<T>(p, v, 3, 3 * sizeof<T>());
  }
}

/** Each lane with the sum of all lanes up to it. */
// @ts-ignore: decorator
@inline
export function prefixSums<T>(v: v128): v128 {
  const zero = i32x4.splat(0);
  if (sizeof<T>() == 8) return v128.add<T>(v, v128.shuffle<f64>(zero, v, 0, 2));
  const pairs = v128.add<T>(v, v128.shuffle<f32>(zero, v, 0, 4, 5, 6));
  return v128.add<T>(pairs, v128.shuffle<f32>(zero, pairs, 0, 1, 4, 5));
}

/** The last lane in every lane. */
// @ts-ignore: decorator
@inline
export function last<T>(v: v128): v128 {
  if (sizeof<T>() == 8) return v128.shuffle<f64>(v, v, 1, 1);
  return v128.shuffle<f32>(v, v, 3, 3, 3, 3);
}

/** The lanes in reverse order. */
// @ts-ignore: decorator
@inline
export function reversed<T>(v: v128): v128 {
  if (sizeof<T>() == 8) return v128.shuffle<f64>(v, v, 1, 0);
  return v128.shuffle<f32>(v, v, 3, 2, 1, 0);
}

/** Stores each lane `stride` bytes above the one before. */
// @ts-ignore: decorator
@inline
export function scatter<T>(p: usize, stride: usize, v: v128): void {
  v128.store_lane<T>(p, v, 0);
  v128.store_lane<T>(p + stride, v, 1);
  if (sizeof<T>() == 4) {
    v128.store_lane<T>(p + 2 * stride, v, 2);
    v128.store_lane<T>(p + 3 * stride, v, 3);
  }
}

/** The first two of four f32, as f64. */
// @ts-ignore: decorator
@inline
export function widenLow(v: v128): v128 {
  return f64x2.promote_low_f32x4(v);
}

/** The last two. */
// @ts-ignore: decorator
@inline
export function widenHigh(v: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<i64>(v, v, 1, 1));
}

/** Both pairs of f64, rounded to f32. */
// @ts-ignore: decorator
@inline
export function narrow(low: v128, high: v128): v128 {
  return v128.shuffle<i64>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 2);
}

/** Stores the transpose of a square of lanes × lanes elements: rows `across` bytes apart at `from`, `step` bytes apart at `to`. */
// @ts-ignore: decorator
@inline
export function transpose<T>(from: usize, across: isize, to: usize, step: usize): void {
  const r0 = v128.load(from), r1 = v128.load(from + across);
  if (sizeof<T>() == 8) {
    v128.store(to, v128.shuffle<f64>(r0, r1, 0, 2));
    v128.store(to + step, v128.shuffle<f64>(r0, r1, 1, 3));
  } else {
    const r2 = v128.load(from + 2 * across), r3 = v128.load(from + 3 * across);
    const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5), high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
    const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5), high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
    v128.store(to, v128.shuffle<f64>(low01, low23, 0, 2));
    v128.store(to + step, v128.shuffle<f64>(low01, low23, 1, 3));
    v128.store(to + 2 * step, v128.shuffle<f64>(high01, high23, 0, 2));
    v128.store(to + 3 * step, v128.shuffle<f64>(high01, high23, 1, 3));
  }
}

/**
 * Stores the transpose of four vectors: a row of four elements per lane, rows `across` bytes apart. Where four elements are two vectors, the second stands `apart`
 * bytes above the first.
 */
// @ts-ignore: decorator
@inline
export function storeAcross<T>(p: usize, across: usize, apart: usize, a: v128, b: v128, c: v128, d: v128): void {
  if (sizeof<T>() == 8) {
    v128.store(p, zipLow<T>(a, b));
    v128.store(p + apart, zipLow<T>(c, d));
    v128.store(p + across, zipHigh<T>(a, b));
    v128.store(p + across + apart, zipHigh<T>(c, d));
  } else {
    const abLow = zipLow<T>(a, b), cdLow = zipLow<T>(c, d), abHigh = zipHigh<T>(a, b), cdHigh = zipHigh<T>(c, d);
    v128.store(p, zipLow<f64>(abLow, cdLow));
    v128.store(p + across, zipHigh<f64>(abLow, cdLow));
    v128.store(p + 2 * across, zipLow<f64>(abHigh, cdHigh));
    v128.store(p + 3 * across, zipHigh<f64>(abHigh, cdHigh));
  }
}

/** The lanes of i32 counted from 0. */
// @ts-ignore: decorator
@inline
export function ascending(): v128 {
  return i32x4(0, 1, 2, 3);
}

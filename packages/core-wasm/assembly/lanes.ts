/**
 * Vector lanes: the only file that knows how wide a vector is and whether relaxed SIMD exists.
 *
 * Everything is generic over the element type T (f32, f64, i32); a kernel written against these functions is the same source for
 * every element type and every build variant. The SIMD builds run `if (ASC_FEATURE_SIMD) { vector loop }` and then the scalar loop
 * as a tail; the scalar build keeps only the latter. Without SIMD none of the v128 functions below may be reached.
 */

/** Lanes of T in one 128-bit vector. */
// @ts-ignore: decorator
@inline
export function lanes<T>(): i32 {
  return 16 / <i32>sizeof<T>();
}

// @ts-ignore: decorator
@inline
export function load<T>(p: usize): v128 {
  return v128.load(p);
}

// @ts-ignore: decorator
@inline
export function store<T>(p: usize, v: v128): void {
  v128.store(p, v);
}

/** One element, in every lane. */
// @ts-ignore: decorator
@inline
export function splat<T>(p: usize): v128 {
  return v128.load_splat<T>(p);
}

/** A value, in every lane. Outside hot loops only: see decision 0005 on vector constants. */
// @ts-ignore: decorator
@inline
export function all<T>(x: T): v128 {
  return v128.splat<T>(x);
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

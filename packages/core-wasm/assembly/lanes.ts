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

// Arithmetic on a value V that is a vector of T or one T: a function written with these is one body for both, and a lane of its vector
// form has the bits of its scalar form (but where relaxed SIMD fuses). Masks are values of the same kind, all ones or all zeros.

/** Element `i` of a table, in every lane. */
// @ts-ignore: decorator
@inline
export function constant<T, V>(table: usize, i: i32): V {
  if (isVector<V>()) return v128.load_splat<T>(table + <usize>i * sizeof<T>());
  return <V>load<T>(table + <usize>i * sizeof<T>());
}

/** a·b + c: fused under relaxed SIMD where the engine fuses, two roundings elsewhere. */
// @ts-ignore: decorator
@inline
export function fma<T, V = v128>(a: V, b: V, c: V): V {
  if (isVector<V>()) {
    if (ASC_FEATURE_RELAXED_SIMD) return v128.relaxed_madd<T>(a, b, c);
    return v128.add<T>(v128.mul<T>(a, b), c);
  }
  return <V>(a * b + c);
}

/** c − a·b. */
// @ts-ignore: decorator
@inline
export function fnma<T, V = v128>(a: V, b: V, c: V): V {
  if (isVector<V>()) {
    if (ASC_FEATURE_RELAXED_SIMD) return v128.relaxed_nmadd<T>(a, b, c);
    return v128.sub<T>(c, v128.mul<T>(a, b));
  }
  return <V>(c - a * b);
}

// @ts-ignore: decorator
@inline
export function add<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.add<T>(a, b);
  return <V>(a + b);
}

// @ts-ignore: decorator
@inline
export function sub<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.sub<T>(a, b);
  return <V>(a - b);
}

// @ts-ignore: decorator
@inline
export function mul<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.mul<T>(a, b);
  return <V>(a * b);
}

// @ts-ignore: decorator
@inline
export function div<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.div<T>(a, b);
  return <V>(a / b);
}

/** b < a ? b : a; a NaN in `a` stays. */
// @ts-ignore: decorator
@inline
export function atMost<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.pmin<T>(a, b);
  return b < a ? b : a;
}

/** a < b ? b : a; a NaN in `a` stays. */
// @ts-ignore: decorator
@inline
export function atLeast<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.pmax<T>(a, b);
  return a < b ? b : a;
}

/** The bits of a, moved up by `count`. */
// @ts-ignore: decorator
@inline
export function bitsUp<T, V>(a: V, count: i32): V {
  if (isVector<V>()) {
    if (sizeof<T>() == 8) return v128.shl<i64>(a, count);
    return v128.shl<i32>(a, count);
  }
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) << count);
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) << count);
}

/** The bits of a, moved down by `count`, zeros from above. */
// @ts-ignore: decorator
@inline
export function bitsDown<T, V>(a: V, count: i32): V {
  if (isVector<V>()) {
    if (sizeof<T>() == 8) return v128.shr<u64>(a, count);
    return v128.shr<u32>(a, count);
  }
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) >> count);
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) >> count);
}

/** The sum of the bits of a and b, as integers of T's size. */
// @ts-ignore: decorator
@inline
export function addBits<T, V>(a: V, b: V): V {
  if (isVector<V>()) {
    if (sizeof<T>() == 8) return v128.add<i64>(a, b);
    return v128.add<i32>(a, b);
  }
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) + reinterpret<u64>(<f64>b));
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) + reinterpret<u32>(<f32>b));
}

/** The difference of the bits of a and b, as integers of T's size. */
// @ts-ignore: decorator
@inline
export function subBits<T, V>(a: V, b: V): V {
  if (isVector<V>()) {
    if (sizeof<T>() == 8) return v128.sub<i64>(a, b);
    return v128.sub<i32>(a, b);
  }
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) - reinterpret<u64>(<f64>b));
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) - reinterpret<u32>(<f32>b));
}

// @ts-ignore: decorator
@inline
export function squareRoot<T, V>(a: V): V {
  if (isVector<V>()) return v128.sqrt<T>(a);
  return <V>sqrt<T>(<T>a);
}

/** The mask of a truth value. */
// @ts-ignore: decorator
@inline
function mask<T>(truth: bool): T {
  if (sizeof<T>() == 8) return <T>reinterpret<f64>(-(<i64>truth));
  return <T>reinterpret<f32>(-(<i32>truth));
}

/** The mask of a < b. */
// @ts-ignore: decorator
@inline
export function less<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.lt<T>(a, b);
  return mask<V>(a < b);
}

/** The mask of a = b. */
// @ts-ignore: decorator
@inline
export function equal<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.eq<T>(a, b);
  return mask<V>(a == b);
}

/** Where the mask is set a, elsewhere b. */
// @ts-ignore: decorator
@inline
export function select<T, V>(a: V, b: V, mask: V): V {
  if (isVector<V>()) return v128.bitselect(a, b, mask);
  return everyLane<T, V>(mask) ? a : b;
}

/** Whether every lane of a mask is set. */
// @ts-ignore: decorator
@inline
export function everyLane<T, V>(mask: V): bool {
  if (isVector<V>()) {
    if (sizeof<T>() == 8) return v128.bitmask<i64>(mask) == 3;
    return v128.bitmask<i32>(mask) == 15;
  }
  if (sizeof<T>() == 8) return reinterpret<u64>(<f64>mask) != 0;
  return reinterpret<u32>(<f32>mask) != 0;
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

// @ts-ignore: decorator
@inline
export function absolute<T, V>(a: V): V {
  if (isVector<V>()) return v128.abs<T>(a);
  return <V>abs<T>(<T>a);
}

/**
 * Arithmetic on V, which is either one element T or a whole vector of them (v128).
 *
 * A butterfly written against these functions is one body for the vector loop and for the scalar loop, where the vector does not fit
 * or the build has none. Which of the two is meant is known at compile time.
 */
import { VECTOR, evens, fma, fnma, lanes, odds, reversed, scatter, zipHigh, zipLow } from "./lanes";

/** Entry `i` of a table of T, in every lane. */
// @ts-ignore: decorator
@inline
export function entry<T, V>(table: usize, i: i32): V {
  return spread<T, V>(table + <usize>i * sizeof<T>());
}

/** Elements in a V. */
// @ts-ignore: decorator
@inline
export function width<T, V>(): i32 {
  if (isVector<V>()) return lanes<T>();
  return 1;
}

/** The same element in every lane. */
// @ts-ignore: decorator
@inline
export function every<T, V>(x: T): V {
  if (isVector<V>()) return v128.splat<T>(x);
  return <V>x;
}

/** The element at p, in every lane. */
// @ts-ignore: decorator
@inline
export function spread<T, V>(p: usize): V {
  if (isVector<V>()) return v128.load_splat<T>(p);
  return <V>load<T>(p);
}

// @ts-ignore: decorator
@inline
export function get<T, V>(p: usize): V {
  if (isVector<V>()) return v128.load(p);
  return <V>load<T>(p);
}

// @ts-ignore: decorator
@inline
export function put<T, V>(p: usize, x: V): void {
  if (isVector<V>()) v128.store(p, x);
  else store<T>(p, <T>x);
}

/** Puts lane i at p + i·stride. */
// @ts-ignore: decorator
@inline
export function putApart<T, V>(p: usize, stride: usize, x: V): void {
  if (isVector<V>()) scatter<T>(p, stride, x);
  else store<T>(p, <T>x);
}

/** The real parts of interleaved complex numbers. */
// @ts-ignore: decorator
@inline
export function getRe<T, V>(p: usize): V {
  if (isVector<V>()) return evens<T>(v128.load(p), v128.load(p + VECTOR));
  return <V>load<T>(p);
}

/** The imaginary parts of interleaved complex numbers. */
// @ts-ignore: decorator
@inline
export function getIm<T, V>(p: usize): V {
  if (isVector<V>()) return odds<T>(v128.load(p), v128.load(p + VECTOR));
  return <V>load<T>(p + sizeof<T>());
}

/** The lanes in reverse order. */
// @ts-ignore: decorator
@inline
export function flip<T, V>(x: V): V {
  if (isVector<V>()) return reversed<T>(x);
  return x;
}

/** Interleaves real and imaginary parts. */
// @ts-ignore: decorator
@inline
export function putComplex<T, V>(p: usize, re: V, im: V): void {
  if (isVector<V>()) {
    v128.store(p, zipLow<T>(re, im));
    v128.store(p + VECTOR, zipHigh<T>(re, im));
  } else {
    store<T>(p, <T>re);
    store<T>(p + sizeof<T>(), <T>im);
  }
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

/** a·b + c, as `fma` of lanes. */
// @ts-ignore: decorator
@inline
export function mulAdd<T, V>(a: V, b: V, c: V): V {
  if (isVector<V>()) return fma<T>(a, b, c);
  return <V>(a * b + c);
}

/** c − a·b, as `fnma` of lanes. */
// @ts-ignore: decorator
@inline
export function mulSub<T, V>(a: V, b: V, c: V): V {
  if (isVector<V>()) return fnma<T>(a, b, c);
  return <V>(c - a * b);
}

// @ts-ignore: decorator
@inline
export function div<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.div<T>(a, b);
  return <V>(a / b);
}

// @ts-ignore: decorator
@inline
export function squareRoot<T, V>(a: V): V {
  if (isVector<V>()) return v128.sqrt<T>(a);
  return <V>sqrt<T>(<T>a);
}

/** |a|; the smallest integer stays itself. */
// @ts-ignore: decorator
@inline
export function absolute<T, V>(a: V): V {
  if (isVector<V>()) return v128.abs<T>(a);
  if (isFloat<T>()) return <V>abs<T>(<T>a);
  return a < 0 ? <V>(0 - a) : a;
}

/** −a. */
// @ts-ignore: decorator
@inline
export function negate<T, V>(a: V): V {
  if (isVector<V>()) return v128.neg<T>(a);
  return <V>-a;
}

// @ts-ignore: decorator
@inline
export function roundDown<T, V>(a: V): V {
  if (isVector<V>()) return v128.floor<T>(a);
  return <V>floor<T>(<T>a);
}

// @ts-ignore: decorator
@inline
export function roundUp<T, V>(a: V): V {
  if (isVector<V>()) return v128.ceil<T>(a);
  return <V>ceil<T>(<T>a);
}

// @ts-ignore: decorator
@inline
export function roundToZero<T, V>(a: V): V {
  if (isVector<V>()) return v128.trunc<T>(a);
  return <V>trunc<T>(<T>a);
}

/** The nearest whole number, halves to the even one. */
// @ts-ignore: decorator
@inline
export function nearest<T, V>(a: V): V {
  if (isVector<V>()) return v128.nearest<T>(a);
  return <V>nearestOf<T>(<T>a);
}

// @ts-ignore: decorator
@inline
function nearestOf<T>(a: T): T {
  if (sizeof<T>() == 8) return <T>f64.nearest(<f64>a);
  return <T>f32.nearest(<f32>a);
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

/** The larger; NaN if either is. */
// @ts-ignore: decorator
@inline
export function larger<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.max<T>(a, b);
  return <V>max<T>(<T>a, <T>b);
}

/** The smaller; NaN if either is. */
// @ts-ignore: decorator
@inline
export function smaller<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.min<T>(a, b);
  return <V>min<T>(<T>a, <T>b);
}

/** |a| with the sign of b. */
// @ts-ignore: decorator
@inline
export function withSign<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.or(v128.abs<T>(a), v128.xor(b, v128.abs<T>(b)));
  return <V>copysign<T>(<T>a, <T>b);
}

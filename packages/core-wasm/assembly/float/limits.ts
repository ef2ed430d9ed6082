/** What an element type can hold: the constants of IEEE 754 binary32 and binary64 that bounds and thresholds are made of. */

/** The spacing of 1: 2^-52 or 2^-23 (LAPACK's `dlamch('P')`). */
// @ts-ignore: decorator
@inline
export function epsilon<T>(): T {
  return sizeof<T>() == 8 ? <T>f64.EPSILON : <T>f32.EPSILON;
}

/** The smallest positive number with full precision: 2^-1022 or 2^-126. */
// @ts-ignore: decorator
@inline
export function smallestNormal<T>(): T {
  return sizeof<T>() == 8 ? <T>f64.MIN_NORMAL_VALUE : <T>f32.MIN_NORMAL_VALUE;
}

/** The largest finite number. */
// @ts-ignore: decorator
@inline
export function largest<T>(): T {
  return sizeof<T>() == 8 ? <T>f64.MAX_VALUE : <T>f32.MAX_VALUE;
}

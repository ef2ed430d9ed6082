/**
 * Keys: unsigned integers in the order of the numbers they stand for, so that integer comparisons and digits sort floating-point numbers.
 *
 * Of a float the sign bit is flipped where it is clear and every bit where it is set; of an integer the sign bit is flipped. NaN, whatever its sign, is the
 * largest key, and stays it when `flip` (all ones) turns the order of the others around. -0 comes just before 0.
 */

// @ts-ignore: decorator
@inline
export function keyOf<T, K>(x: T, flip: K): K {
  const top = <K>1 << <K>(8 * sizeof<K>() - 1);
  if (isFloat<T>()) {
    if (sizeof<T>() == 8) {
      const bits = reinterpret<u64>(<f64>x);
      return <K>(x == x ? bits ^ (<u64>(<i64>bits >> 63) | <u64>top) ^ <u64>flip : ~(<u64>0));
    }
    const bits = reinterpret<u32>(<f32>x);
    return <K>(x == x ? bits ^ (<u32>(<i32>bits >> 31) | <u32>top) ^ <u32>flip : ~(<u32>0));
  }
  if (isSigned<T>()) return (<K>x ^ top) ^ flip;
  return <K>x ^ flip;
}

/** The number of a key. */
// @ts-ignore: decorator
@inline
export function valueOf<T, K>(key: K, flip: K): T {
  const top = <K>1 << <K>(8 * sizeof<K>() - 1);
  if (isFloat<T>()) {
    if (key == ~(<K>0)) return <T>NaN;
    const k = key ^ flip;
    if (sizeof<T>() == 8) return <T>reinterpret<f64>(<u64>k ^ (<u64>(<i64>~(<u64>k) >> 63) | <u64>top));
    return <T>reinterpret<f32>(<u32>k ^ (<u32>(<i32>~(<u32>k) >> 31) | <u32>top));
  }
  if (isSigned<T>()) return <T>(key ^ flip ^ top);
  return <T>(key ^ flip);
}

/** Zero of either sign as the same number: what an order in which -0 equals 0 takes its keys of. */
// @ts-ignore: decorator
@inline
export function withoutSignOfZero<T>(x: T): T {
  if (isFloat<T>()) return <T>(x + <T>0);
  return x;
}

/** x^y of int32 by repeated squaring, for y ≥ 0; wraps around as multiplication does. The caller refuses negative exponents. */

/** x^y of two numbers or of two vectors of them. */
export function integerPower<V>(x: V, y: V): V {
  if (isVector<V>()) {
    let result = v128.splat<i32>(1);
    const one = result;
    while (v128.any_true(y)) {
      result = v128.bitselect(v128.mul<i32>(result, x), result, v128.eq<i32>(v128.and(y, one), one));
      x = v128.mul<i32>(x, x);
      y = v128.shr<u32>(y, 1);
    }
    return result;
  }
  let result: i32 = 1;
  let base = <i32>x;
  for (let rest = <u32>y; rest != 0; rest >>= 1) {
    if (rest & 1) result *= base;
    base *= base;
  }
  return <V>result;
}

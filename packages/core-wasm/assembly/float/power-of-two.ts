/**
 * Scaling by powers of two: exact, so a matrix scaled by 2^k has eigenvalues scaled by 2^k to the last bit.
 *
 * Both functions work in f64 whatever T is: every f32, subnormal ones included, is a normal f64.
 */
const TWO_1023: f64 = 8.98846567431158e307;
/** 2^(-1022 + 53): a product stays normal until the last factor, so that only that one rounds. */
const TWO_MINUS_969: f64 = 2.004168360008973e-292;

/** e with 2^e ≤ |x| < 2^(e + 1); x is finite and not 0. */
export function exponent<T>(x: T): i32 {
  const bits = reinterpret<u64>(<f64>x) & 0x7fffffffffffffff;
  const biased = <i32>(bits >>> 52);
  if (biased != 0) return biased - 1023;
  return -1011 - <i32>clz<u64>(bits);
}

/** x·2^e for any e: what leaves the range becomes ±∞, a subnormal number or ±0. */
export function scaleByPowerOfTwo<T>(x: T, e: i32): T {
  let y = <f64>x;
  for (let step = 0; step < 2 && e > 1023; step++, e -= 1023) y *= TWO_1023;
  for (let step = 0; step < 2 && e < -1022; step++, e += 969) y *= TWO_MINUS_969;
  e = min(max(e, -1022), 1023);
  return <T>(y * reinterpret<f64>(<u64>(1023 + e) << 52));
}

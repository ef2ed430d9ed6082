/**
 * ln x. x = 2^k·m with m in [√½, √2), f = m − 1, s = f / (2 + f): ln m = 2·artanh s = f − f²/2 + s·(f²/2 + R(s²)), R(z) = z·q(z) with q the
 * polynomial of least relative error (tests/golden/coefficients.py finds it); ln x = k·ln 2 + ln m with ln 2 split so that k·high is exact.
 * The order of the sums is that of Sun's fdlibm (e_log.c): measured 0.78 ulp in both types.
 *
 * Zero gives −∞, negative numbers and NaN give NaN, +∞ gives +∞; subnormal numbers are as accurate as others.
 */
import { addBits, bitsDown, bitsUp, equal, everyLane, less, select, subBits } from "../bits";
import { add, div, entry, mul, mulAdd, sub } from "../either";

const MIN_NORMAL = 0;
const INFINITY = 1;
const MINUS_INFINITY = 2;
/** 2^SHIFT makes every subnormal number normal. */
const LIFT = 3;
const SHIFT = 4;
const ZERO = 5;
const SQRT_HALF = 6;
const ONE = 7;
const TWO = 8;
const HALF = 9;
/** 2^mantissa bits: its low bits hold an integer; the second is greater by the exponent's bias. */
const INTEGER = 10;
const BIASED_INTEGER = 11;
const LN2_HIGH = 12;
const LN2_LOW = 13;
const Q = 14;

const TABLE_F64 = memory.data<f64>([
  2.2250738585072014e-308, Infinity, -Infinity, 18014398509481984, 54, 0, 0.7071067811865476, 1, 2, 0.5, 4503599627370496, 4503599627371519,
  0.6931471805598903, 5.497923018708371e-14,
  0.6666666666666734, 0.3999999999941455, 0.2857142874243226, 0.2222219856735352, 0.18183564684493916, 0.15314040130007128,
  0.1479606536723246,
]);

const TABLE_F32 = memory.data<f32>([
  1.1754943508222875e-38, Infinity, -Infinity, 33554432, 25, 0, 0.7071067811865476, 1, 2, 0.5, 8388608, 8388735,
  0.693145751953125, 1.42860682031e-6,
  0.666666656452, 0.400003352592, 0.285373033378, 0.23582263248,
]);

// @ts-ignore: decorator
@inline
function table<T>(): usize {
  return sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
}

/** ln x of one T or of a vector of T. */
// @ts-ignore: decorator
@inline
export function log<T, V>(x: V): V {
  const tiny = less<T, V>(x, entry<T, V>(table<T>(), MIN_NORMAL));
  const finite = less<T, V>(x, entry<T, V>(table<T>(), INFINITY));
  if (everyLane<T, V>(subBits<T, V>(finite, tiny))) return logNormal<T, V>(x, entry<T, V>(table<T>(), ZERO));
  return logAny<T, V>(x);
}

/** ln(x·2^−shift) of normal numbers. */
// @ts-ignore: decorator
@inline
function logNormal<T, V>(x: V, shift: V): V {
  const c = table<T>();
  const mantissa = sizeof<T>() == 8 ? 52 : 23;
  const one = entry<T, V>(c, ONE);
  const exponent = bitsDown<T, V>(addBits<T, V>(subBits<T, V>(x, entry<T, V>(c, SQRT_HALF)), one), mantissa);
  const k = sub<T, V>(sub<T, V>(addBits<T, V>(exponent, entry<T, V>(c, INTEGER)), entry<T, V>(c, BIASED_INTEGER)), shift);
  const m = addBits<T, V>(subBits<T, V>(x, bitsUp<T, V>(exponent, mantissa)), one);

  const f = sub<T, V>(m, one);
  const s = div<T, V>(f, add<T, V>(f, entry<T, V>(c, TWO)));
  const z = mul<T, V>(s, s);
  const z2 = mul<T, V>(z, z);
  const q01 = mulAdd<T, V>(entry<T, V>(c, Q + 1), z, entry<T, V>(c, Q));
  let high = mulAdd<T, V>(entry<T, V>(c, Q + 3), z, entry<T, V>(c, Q + 2));
  if (sizeof<T>() == 8) {
    const q45 = mulAdd<T, V>(entry<T, V>(c, Q + 5), z, entry<T, V>(c, Q + 4));
    high = mulAdd<T, V>(mulAdd<T, V>(entry<T, V>(c, Q + 6), z2, q45), z2, high);
  }
  const q = mulAdd<T, V>(high, z2, q01);
  const square = mul<T, V>(mul<T, V>(entry<T, V>(c, HALF), f), f);
  const small = mulAdd<T, V>(s, mulAdd<T, V>(q, z, square), mul<T, V>(k, entry<T, V>(c, LN2_LOW)));
  return mulAdd<T, V>(k, entry<T, V>(c, LN2_HIGH), sub<T, V>(f, sub<T, V>(square, small)));
}

/** ln x of anything: subnormal numbers are lifted into the normal ones, special values put in last. */
function logAny<T, V>(x: V): V {
  const c = table<T>();
  const zero = entry<T, V>(c, ZERO);
  const tiny = less<T, V>(x, entry<T, V>(c, MIN_NORMAL));
  const lifted = select<T, V>(mul<T, V>(x, entry<T, V>(c, LIFT)), x, tiny);
  let y = logNormal<T, V>(lifted, select<T, V>(entry<T, V>(c, SHIFT), zero, tiny));
  y = select<T, V>(y, x, less<T, V>(x, entry<T, V>(c, INFINITY)));
  y = select<T, V>(entry<T, V>(c, MINUS_INFINITY), y, equal<T, V>(x, zero));
  return select<T, V>(div<T, V>(zero, zero), y, less<T, V>(x, zero));
}

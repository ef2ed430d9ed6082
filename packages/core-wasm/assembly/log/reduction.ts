/**
 * x = 2^k·m with m in [√½, √2) and f = m − 1; with s = f / (2 + f), ln m = 2·artanh s = f − f²/2 + s·(f²/2 + R(s²)), R(z) = z·q(z) with q the polynomial of least
 * relative error (tests/golden/coefficients.py finds it). The order of the sums is that of Sun's fdlibm (e_log.c). For normal numbers; what has to be done
 * about others stands in special.ts.
 */
import { addBits, bitsDown, bitsUp, subBits } from "../bits";
import { add, div, entry, mul, mulAdd, sub } from "../either";

const SQRT_HALF = 0;
const ONE = 1;
const TWO = 2;
const HALF = 3;
/** 2^mantissa bits: its low bits hold an integer; the second is greater by the exponent's bias. */
const INTEGER = 4;
const BIASED_INTEGER = 5;
const LN2_HIGH = 6;
const LN2_LOW = 7;
const Q = 8;

const TABLE_F64 = memory.data<f64>([
  0.7071067811865476, 1, 2, 0.5, 4503599627370496, 4503599627371519, 0.6931471805598903, 5.497923018708371e-14,
  0.6666666666666734, 0.3999999999941455, 0.2857142874243226, 0.2222219856735352, 0.18183564684493916, 0.15314040130007128,
  0.1479606536723246,
]);

const TABLE_F32 = memory.data<f32>([
  0.7071067811865476, 1, 2, 0.5, 8388608, 8388735, 0.693145751953125, 1.42860682031e-6,
  0.666666656452, 0.400003352592, 0.285373033378, 0.23582263248,
]);

// @ts-ignore: decorator
@inline
function table<T>(): usize {
  return sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
}

// @ts-ignore: decorator
@inline
function mantissa<T>(): i32 {
  return sizeof<T>() == 8 ? 52 : 23;
}

/** k and the exponent's bias, as an integer. */
// @ts-ignore: decorator
@inline
export function binade<T, V>(x: V): V {
  const c = table<T>();
  return bitsDown<T, V>(addBits<T, V>(subBits<T, V>(x, entry<T, V>(c, SQRT_HALF)), entry<T, V>(c, ONE)), mantissa<T>());
}

/** k. */
// @ts-ignore: decorator
@inline
export function scaleOf<T, V>(binade: V): V {
  const c = table<T>();
  return sub<T, V>(addBits<T, V>(binade, entry<T, V>(c, INTEGER)), entry<T, V>(c, BIASED_INTEGER));
}

/** f, exact. */
// @ts-ignore: decorator
@inline
export function fraction<T, V>(x: V, binade: V): V {
  const one = entry<T, V>(table<T>(), ONE);
  return sub<T, V>(addBits<T, V>(subBits<T, V>(x, bitsUp<T, V>(binade, mantissa<T>())), one), one);
}

/** f²/2. */
// @ts-ignore: decorator
@inline
export function halfSquare<T, V>(f: V): V {
  return mul<T, V>(mul<T, V>(entry<T, V>(table<T>(), HALF), f), f);
}

/** s·(f²/2 + R) + more: what ln m is above f − f²/2, and a small addend. */
// @ts-ignore: decorator
@inline
export function beyondSquare<T, V>(f: V, square: V, more: V): V {
  const c = table<T>();
  const s = div<T, V>(f, add<T, V>(f, entry<T, V>(c, TWO)));
  const z = mul<T, V>(s, s);
  const z2 = mul<T, V>(z, z);
  const q01 = mulAdd<T, V>(entry<T, V>(c, Q + 1), z, entry<T, V>(c, Q));
  let high = mulAdd<T, V>(entry<T, V>(c, Q + 3), z, entry<T, V>(c, Q + 2));
  if (sizeof<T>() == 8) {
    const q45 = mulAdd<T, V>(entry<T, V>(c, Q + 5), z, entry<T, V>(c, Q + 4));
    high = mulAdd<T, V>(mulAdd<T, V>(entry<T, V>(c, Q + 6), z2, q45), z2, high);
  }
  return mulAdd<T, V>(s, mulAdd<T, V>(mulAdd<T, V>(high, z2, q01), z, square), more);
}

/** ln x from k and what beyondSquare returned; ln 2 is split so that k·high is exact. */
// @ts-ignore: decorator
@inline
export function joined<T, V>(k: V, f: V, square: V, beyond: V): V {
  return mulAdd<T, V>(k, entry<T, V>(table<T>(), LN2_HIGH), sub<T, V>(f, sub<T, V>(square, beyond)));
}

/** k times the upper part of ln 2: exact. */
// @ts-ignore: decorator
@inline
export function upperPart<T, V>(k: V): V {
  return mul<T, V>(k, entry<T, V>(table<T>(), LN2_HIGH));
}

/** k times the lower part of ln 2. */
// @ts-ignore: decorator
@inline
export function lowerPart<T, V>(k: V): V {
  return mul<T, V>(k, entry<T, V>(table<T>(), LN2_LOW));
}

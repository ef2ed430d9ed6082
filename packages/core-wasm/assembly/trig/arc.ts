/**
 * asin x and acos x. With R(z) = asin(√z)/√z − 1, z·p(z) by the polynomial of least relative error on [0, ¼]: asin a = a + a·R(a²) up to ½; beyond it
 * acos a = 2·asin √((1 − a)/2), asin a = π/2 − acos a. What the root loses in rounding is found as in fdlibm (e_asin.c): c = (z − h²)/(s + h), h the upper half
 * of s; the last difference is taken as head and rest, so that both functions are one body. Outside [−1, 1] the root makes NaN.
 */
import { andBits, less, select, xorBits } from "../bits";
import { absolute, add, atLeast, div, entry, mul, mulAdd, mulSub, squareRoot, sub } from "../either";
import { polynomial } from "./polynomial";
import { upper } from "../float/upper";

/** Columns of the tables. */
const ZERO = 0;
const HALF = 1;
const ONE = 2;
const SIGN = 3;
/** The smallest normal number: keeps 0/0 away. */
const TINY = 4;
const HALF_PI = 5;
const HALF_PI_LOW = 6;
const PI = 7;
const PI_LOW = 8;
const P = 9;

const TABLE_F64 = memory.data<f64>([
  0, 0.5, 1, -0.0, 2.2250738585072014e-308, 1.5707963267948966, 6.123233995736766e-17, 3.141592653589793, 1.2246467991473532e-16,
  0.1666666666666676, 0.07499999999970802, 0.044642857174609446, 0.030381942707890186, 0.022372214984807945, 0.017351612062714333, 0.013980819977853947,
  0.011398916723413484, 0.010780228616209865, 0.003706495826124674, 0.021707245323432083, -0.02099879054402988, 0.03262846155466281,
]);

const TABLE_F32 = memory.data<f32>([
  0, 0.5, 1, -0.0, 1.1754943508222875e-38, 1.5707963705062866, -4.3711390001862426e-8, 3.1415927410125732, -8.742278000372485e-8,
  0.1666675247872984, 0.07495297746231867, 0.04547036502498852, 0.024179562297990235, 0.042166235251860244,
]);

// @ts-ignore: decorator
@inline
function table<T>(): usize {
  return sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
}

// @ts-ignore: decorator
@inline
export function asin<T, V>(x: V): V {
  const c = table<T>();
  const a = absolute<T, V>(x);
  const far = less<T, V>(entry<T, V>(c, HALF), a);
  const from = andBits<T, V>(far, entry<T, V>(c, HALF_PI));
  const low = andBits<T, V>(far, entry<T, V>(c, HALF_PI_LOW));
  const near = xorBits<T, V>(entry<T, V>(c, SIGN), andBits<T, V>(far, entry<T, V>(c, SIGN)));
  return xorBits<T, V>(arc<T, V>(a, far, near, from, low), andBits<T, V>(x, entry<T, V>(c, SIGN)));
}

// @ts-ignore: decorator
@inline
export function acos<T, V>(x: V): V {
  const c = table<T>();
  const a = absolute<T, V>(x);
  const far = less<T, V>(entry<T, V>(c, HALF), a);
  const negative = less<T, V>(x, entry<T, V>(c, ZERO));
  const from = select<T, V>(andBits<T, V>(negative, entry<T, V>(c, PI)), entry<T, V>(c, HALF_PI), far);
  const low = select<T, V>(andBits<T, V>(negative, entry<T, V>(c, PI_LOW)), entry<T, V>(c, HALF_PI_LOW), far);
  const sign = andBits<T, V>(xorBits<T, V>(x, far), entry<T, V>(c, SIGN));
  return arc<T, V>(a, far, sign, from, low);
}

/** from + low ∓ asin a up to ½, from + low ∓ acos a where the mask `far` is set; a sign bit in `sign` turns minus into plus. */
// @ts-ignore: decorator
@inline
function arc<T, V>(a: V, far: V, sign: V, from: V, low: V): V {
  const c = table<T>();
  const half = entry<T, V>(c, HALF);
  const z = select<T, V>(mulSub<T, V>(a, half, half), mul<T, V>(a, a), far);
  const s = select<T, V>(squareRoot<T, V>(z), a, far);
  const h = upper<T, V>(s);
  const lost = div<T, V>(mulSub<T, V>(h, h, z), atLeast<T, V>(add<T, V>(s, h), entry<T, V>(c, TINY)));
  const r = mul<T, V>(z, polynomial<T, V>(c + P * sizeof<T>(), sizeof<T>() == 8 ? 13 : 5, z));
  const head = select<T, V>(add<T, V>(h, h), a, far);
  const more = mulAdd<T, V>(s, r, andBits<T, V>(far, lost));
  const rest = add<T, V>(more, andBits<T, V>(far, more));
  const minus = xorBits<T, V>(head, sign);
  const top = sub<T, V>(from, minus);
  const error = sub<T, V>(sub<T, V>(from, top), minus);
  return sub<T, V>(top, sub<T, V>(sub<T, V>(xorBits<T, V>(rest, sign), low), error));
}

/**
 * sin, cos and tan of q·π/2 + y + tail from these parts, |y| ≤ π/4. The low bits of q count quarters; tail is what y lost in rounding.
 *
 * With z = y²: sin y = y + y³·S(z), cos y = 1 − z/2 + z²·C(z), the polynomials of least relative error (tests/golden/trigonometric_coefficients.py finds them);
 * what 1 − z/2 loses in rounding is added back, as in Ng's fdlibm (k_cos.c). The tangent is the quotient of the two, each kept as head and rest; its remainder
 * comes from exact products, since the plain quotient would be 2 ulp off.
 */
import { addBits, andBits, bitsUp, select, subBits, xorBits } from "../bits";
import { add, div, entry, mul, mulAdd, mulSub, sub } from "../either";
import { polynomial } from "./polynomial";
import { remainder } from "../float/upper";

/** Columns of the tables. */
const ZERO = 0;
const HALF = 1;
const ONE = 2;
const SIGN = 3;
/** The integer 1, as bits. */
const UNIT = 4;
const S = 5;

const TABLE_F64 = memory.data<f64>([
  0, 0.5, 1, -0.0, 5e-324,
  -0.1666666666666663, 0.008333333333322113, -0.00019841269829584926, 2.7557313619721354e-06, -2.5050747493050433e-08, 1.5896214019146045e-10,
  0.041666666666666595, -0.001388888888887305, 2.480158728884719e-05, -2.755731417793057e-07, 2.0875700648807067e-09, -1.1358526167751704e-11,
]);

const TABLE_F32 = memory.data<f32>([
  0, 0.5, 1, -0.0, 1.401298464324817e-45,
  -0.1666665460597197, 0.008332160529826218, -0.00019515250977262632,
  0.04166664567678948, -0.0013887315944337896, 2.443312073691925e-05,
]);

// @ts-ignore: decorator
@inline
function table<T>(): usize {
  return sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
}

/** Coefficients of S, which those of C follow. */
// @ts-ignore: decorator
@inline
function terms<T>(): i32 {
  return sizeof<T>() == 8 ? 6 : 3;
}

@unmanaged
export class Sine {
  @inline of<T, V>(q: V, y: V, tail: V, x: V): V { return wave<T, V>(q, y, tail, x); }
}

@unmanaged
export class Cosine {
  @inline of<T, V>(q: V, y: V, tail: V, x: V): V { return wave<T, V>(addBits<T, V>(q, entry<T, V>(table<T>(), UNIT)), y, tail, entry<T, V>(table<T>(), ZERO)); }
}

@unmanaged
export class Tangent {
  @inline of<T, V>(q: V, y: V, tail: V, x: V): V {
    const sign = xorBits<T, V>(bitsUp<T, V>(q, sizeof<T>() * 8 - 1), signOf<T, V>(x));
    return xorBits<T, V>(slope<T, V>(odd<T, V>(q), y, tail), sign);
  }
}

/** sin(q·π/2 + y + tail), with the sign of x. */
// @ts-ignore: decorator
@inline
function wave<T, V>(q: V, y: V, tail: V, x: V): V {
  const z = mul<T, V>(y, y);
  const even = add<T, V>(y, sinRest<T, V>(y, z, tail));
  const w = oneMinusHalf<T, V>(z);
  const odds = add<T, V>(w, cosRest<T, V>(y, z, w, tail));
  return xorBits<T, V>(select<T, V>(odds, even, odd<T, V>(q)), signOf<T, V>(xorBits<T, V>(bitsUp<T, V>(q, sizeof<T>() * 8 - 2), x)));
}

/** tan(y + tail), its reciprocal where the mask is set. */
// @ts-ignore: decorator
@inline
function slope<T, V>(odd: V, y: V, tail: V): V {
  const z = mul<T, V>(y, y);
  const sRest = sinRest<T, V>(y, z, tail);
  const s = add<T, V>(y, sRest);
  const w = oneMinusHalf<T, V>(z);
  const cRest = mulAdd<T, V>(entry<T, V>(table<T>(), HALF), remainder<T, V>(y, y, z), cosRest<T, V>(y, z, w, tail));
  const c = add<T, V>(w, cRest);
  const above = select<T, V>(c, s, odd);
  const below = select<T, V>(s, c, odd);
  const sLow = add<T, V>(sub<T, V>(y, s), sRest);
  const cLow = add<T, V>(sub<T, V>(w, c), cRest);
  const inverse = div<T, V>(entry<T, V>(table<T>(), ONE), below);
  const quotient = mul<T, V>(above, inverse);
  const rest = add<T, V>(remainder<T, V>(quotient, below, above), mulSub<T, V>(quotient, select<T, V>(sLow, cLow, odd), select<T, V>(cLow, sLow, odd)));
  return mulAdd<T, V>(rest, inverse, quotient);
}

/** sin(y + tail) − y. */
// @ts-ignore: decorator
@inline
function sinRest<T, V>(y: V, z: V, tail: V): V {
  const slope = mulSub<T, V>(mul<T, V>(z, entry<T, V>(table<T>(), HALF)), tail, tail);
  return mulAdd<T, V>(mul<T, V>(z, y), polynomial<T, V>(table<T>() + <usize>S * sizeof<T>(), terms<T>(), z), slope);
}

// @ts-ignore: decorator
@inline
function oneMinusHalf<T, V>(z: V): V {
  return mulSub<T, V>(entry<T, V>(table<T>(), HALF), z, entry<T, V>(table<T>(), ONE));
}

/** cos(y + tail) − w for w = 1 − z/2, rounded. */
// @ts-ignore: decorator
@inline
function cosRest<T, V>(y: V, z: V, w: V, tail: V): V {
  const lost = mulSub<T, V>(entry<T, V>(table<T>(), HALF), z, sub<T, V>(entry<T, V>(table<T>(), ONE), w));
  return mulAdd<T, V>(mul<T, V>(z, z), polynomial<T, V>(table<T>() + <usize>(S + terms<T>()) * sizeof<T>(), terms<T>(), z), mulSub<T, V>(y, tail, lost));
}

/** The mask of an odd count. */
// @ts-ignore: decorator
@inline
function odd<T, V>(q: V): V {
  return subBits<T, V>(entry<T, V>(table<T>(), ZERO), andBits<T, V>(q, entry<T, V>(table<T>(), UNIT)));
}

// @ts-ignore: decorator
@inline
function signOf<T, V>(x: V): V {
  return andBits<T, V>(x, entry<T, V>(table<T>(), SIGN));
}

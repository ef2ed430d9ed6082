/**
 * ∛x. A third of the bits of |x|, as an integer, is within 1/32 of the root's bits (W. Kahan); a polynomial in t³/x makes t good to half a significand, and
 * t is cut to that, so that t² is exact; d = x/t² − t then gives ∛x = t + d/3 − d²/9t + … to below an ulp.
 *
 * ±0, ±∞ and NaN stay, negative numbers have negative roots; subnormal numbers are as accurate as others.
 */
import { addBits, andBits, bitsDown, bitsUp, everyLane, less, orBits, select, signBit, subBits } from "../bits";
import { absolute, div, entry, mul, mulAdd, mulSub, sub } from "../either";
import { upper } from "../float/upper";

/** Between these no intermediate result is subnormal or infinite. */
const LOW = 0;
const HIGH = 1;
const ONE = 2;
/** Cubes that bring what lies outside to between them, and the roots of their inverses. */
const UP = 3;
const UP_ROOT = 4;
const DOWN = 5;
const DOWN_ROOT = 6;
const ZERO = 7;
const INFINITY = 8;
const THIRD = 9;
const NINTH = 10;
/** 2^mantissa bits: its low bits hold an integer; the second is greater by two thirds of the exponent's bias and what makes the error of both signs. */
const INTEGER = 11;
const BIASED_INTEGER = 12;
const P = 13;

const TABLE_F64 = memory.data<f64>([
  1e-280, 1e280, 1, 5.846006549323612e48, 5.551115123125783e-17, 1.7105694144590052e-49, 1.8014398509481984e16, 0, Infinity,
  0.3333333333333333, 0.1111111111111111, 4503599627370496, 4503600342464659,
  1.8726484605144476, -1.8718745909981906, 1.6019588453642304, -0.7455577063577072, 0.14282498012413994,
]);

const TABLE_F32 = memory.data<f32>([
  1e-25, 1e25, 1, 281474976710656, 1.52587890625e-5, 3.552713678800501e-15, 65536, 0, Infinity,
  0.3333333333333333, 0.1111111111111111, 8388608, 11161882,
  1.5558049031157661, -0.7770839813224378, 0.22128259963550442,
]);

// @ts-ignore: decorator
@inline
function table<T>(): usize {
  return sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
}

/** ∛x of one T or of a vector of T. */
// @ts-ignore: decorator
@inline
export function cbrt<T, V>(x: V): V {
  const c = table<T>();
  let a = absolute<T, V>(x);
  const usual = everyLane<T, V>(subBits<T, V>(less<T, V>(a, entry<T, V>(c, HIGH)), less<T, V>(a, entry<T, V>(c, LOW))));
  if (!usual) a = mul<T, V>(a, scale<T, V>(a, UP, DOWN));

  const dropped = sizeof<T>() == 8 ? 32 : 8;
  const bits = sub<T, V>(addBits<T, V>(bitsDown<T, V>(a, dropped), entry<T, V>(c, INTEGER)), entry<T, V>(c, INTEGER));
  const guess = bitsUp<T, V>(mulAdd<T, V>(bits, entry<T, V>(c, THIRD), entry<T, V>(c, BIASED_INTEGER)), dropped);
  const inverse = div<T, V>(entry<T, V>(c, ONE), a);
  const r = mul<T, V>(mul<T, V>(guess, guess), mul<T, V>(guess, inverse));
  const p01 = mulAdd<T, V>(entry<T, V>(c, P + 1), r, entry<T, V>(c, P));
  let high = entry<T, V>(c, P + 2);
  if (sizeof<T>() == 8) high = mulAdd<T, V>(mulAdd<T, V>(entry<T, V>(c, P + 4), r, entry<T, V>(c, P + 3)), r, high);
  const t = upper<T, V>(mul<T, V>(guess, mulAdd<T, V>(high, mul<T, V>(r, r), p01)));
  const square = mul<T, V>(t, t);
  const d = sub<T, V>(div<T, V>(a, square), t);
  const bent = mulSub<T, V>(mul<T, V>(d, entry<T, V>(c, NINTH)), mul<T, V>(square, inverse), entry<T, V>(c, THIRD));
  const root = mulAdd<T, V>(d, bent, t);
  return usual ? orBits<T, V>(root, signBit<T, V>(x)) : restored<T, V>(x, root);
}

/** What brings a between LOW and HIGH, from the columns of two factors. */
function scale<T, V>(a: V, up: i32, down: i32): V {
  const c = table<T>();
  const one = entry<T, V>(c, ONE);
  const large = select<T, V>(one, entry<T, V>(c, down), less<T, V>(a, entry<T, V>(c, HIGH)));
  return select<T, V>(entry<T, V>(c, up), large, less<T, V>(a, entry<T, V>(c, LOW)));
}

/** The root of x from that of |x|·scale; x itself where it is ±0, infinite or NaN. */
function restored<T, V>(x: V, root: V): V {
  const c = table<T>();
  const a = absolute<T, V>(x);
  const finite = andBits<T, V>(less<T, V>(a, entry<T, V>(c, INFINITY)), less<T, V>(entry<T, V>(c, ZERO), a));
  return select<T, V>(orBits<T, V>(mul<T, V>(root, scale<T, V>(a, UP_ROOT, DOWN_ROOT)), signBit<T, V>(x)), x, finite);
}

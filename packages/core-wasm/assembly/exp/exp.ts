/**
 * e^x. With n = round(x / ln 2) and r = x − n·ln 2, |r| ≤ ln 2 / 2: e^x = 2^n (1 + r + r²·q(r)), q the polynomial of least relative error
 * (scripts for the coefficients: tests/golden/exp.py). ln 2 is split so that n·high is exact (Cody & Waite, "Software Manual for the Elementary
 * Functions", 1980); what r loses in rounding is added back, so that only the last addition rounds noticeably. 2^n is applied in two
 * halves, so that results near the threshold do not overflow early and subnormal ones round once.
 *
 * Special values need no code: x is held within the interval outside which the result is 0 or ∞ anyway, and NaN passes through.
 */
import { add, atLeast, atMost, bitsUp, constant, fma, fnma, mul, sub } from "../lanes";

/** Columns of the tables, before the coefficients of q from the highest down. */
const LOWEST = 0;
const HIGHEST = 1;
const LOG2E = 2;
/** 1.5·2^mantissa bits: adding it leaves the nearest integer in the low bits. */
const ROUND = 3;
const LN2_HIGH = 4;
const LN2_LOW = 5;
const HALF = 6;
/** ROUND + the exponent's bias: adding it to an integer n leaves the exponent of 2^n in the low bits. */
const EXPONENT = 7;
const ONE = 8;
const POLYNOMIAL = 9;

const TABLE_F64 = memory.data<f64>([
  -746, 710, 1.4426950408889634, 6755399441055744, 0.6931471805598903, 5.497923018708371e-14, 0.5, 6755399441056767, 1,
  2.082663074076737e-09, 2.5112034764830115e-08, 2.7557581818909715e-07, 2.7557234868705805e-06, 2.4801586926700497e-05,
  0.0001984126989637589, 0.0013888888889115564, 0.008333333333317039, 0.041666666666666095, 0.16666666666666682, 0.5,
]);

const TABLE_F32 = memory.data<f32>([
  -104, 89, 1.4426950408889634, 12582912, 0.693145751953125, 1.42860682031e-6, 0.5, 12583039, 1,
  0.00138146021679, 0.00836871616645, 0.0416683879094, 0.166665206394, 0.499999934488,
]);

/** e^x of one T or of a vector of T. */
// @ts-ignore: decorator
@inline
export function exp<T, V>(x: V): V {
  const table = sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
  x = atLeast<T, V>(atMost<T, V>(x, constant<T, V>(table, HIGHEST)), constant<T, V>(table, LOWEST));
  const round = constant<T, V>(table, ROUND);
  const n = sub<T, V>(fma<T, V>(x, constant<T, V>(table, LOG2E), round), round);
  const low = constant<T, V>(table, LN2_LOW);
  const exact = fnma<T, V>(n, constant<T, V>(table, LN2_HIGH), x);
  const r = fnma<T, V>(n, low, exact);
  const lost = fnma<T, V>(n, low, sub<T, V>(exact, r));

  let q = constant<T, V>(table, POLYNOMIAL);
  q = fma<T, V>(q, r, constant<T, V>(table, POLYNOMIAL + 1));
  q = fma<T, V>(q, r, constant<T, V>(table, POLYNOMIAL + 2));
  q = fma<T, V>(q, r, constant<T, V>(table, POLYNOMIAL + 3));
  q = fma<T, V>(q, r, constant<T, V>(table, POLYNOMIAL + 4));
  if (sizeof<T>() == 8) {
    q = fma<T, V>(q, r, constant<T, V>(table, POLYNOMIAL + 5));
    q = fma<T, V>(q, r, constant<T, V>(table, POLYNOMIAL + 6));
    q = fma<T, V>(q, r, constant<T, V>(table, POLYNOMIAL + 7));
    q = fma<T, V>(q, r, constant<T, V>(table, POLYNOMIAL + 8));
    q = fma<T, V>(q, r, constant<T, V>(table, POLYNOMIAL + 9));
    q = fma<T, V>(q, r, constant<T, V>(table, POLYNOMIAL + 10));
  }
  const p = add<T, V>(constant<T, V>(table, ONE), add<T, V>(r, fma<T, V>(mul<T, V>(r, r), q, lost)));

  const exponent = constant<T, V>(table, EXPONENT);
  const half = fma<T, V>(n, constant<T, V>(table, HALF), exponent);
  const rest = add<T, V>(sub<T, V>(n, sub<T, V>(half, exponent)), exponent);
  const mantissa = sizeof<T>() == 8 ? 52 : 23;
  return mul<T, V>(mul<T, V>(p, bitsUp<T, V>(half, mantissa)), bitsUp<T, V>(rest, mantissa));
}

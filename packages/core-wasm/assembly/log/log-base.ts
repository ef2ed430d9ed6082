/**
 * log2 x and log10 x: (ln m) / ln b + k·log_b 2. ln m is the sum of `head`, half a significand long, and a rest, so that its product with the upper half of
 * 1 / ln b is exact; k·log_b 2 is exact too, and the sum of the two is taken with its rounding error (Dekker, 1971). Powers of the base are exact.
 *
 * Special values as ln's.
 */
import { add, entry, mul, mulAdd, sub } from "../either";
import { upper } from "../float/upper";
import { beyondSquare, binade, fraction, halfSquare, scaleOf } from "./reduction";
import { allNormal, lifted, shiftOf, withSpecial } from "./special";

/** 1 / ln b and log_b 2, each as the sum of a short number and a rest. */
const INVERSE_UPPER = 0;
const INVERSE_LOWER = 1;
const ZERO = 2;
const TWO_UPPER = 3;
const TWO_LOWER = 4;

const BINARY_F64 = memory.data<f64>([1.4426950514316559, -1.0542692476429138e-8, 0]);
const BINARY_F32 = memory.data<f32>([1.44287109375, -0.00017605286103659264, 0]);
const DECIMAL_F64 = memory.data<f64>([0.4342944845557213, -2.6524694553078553e-9, 0, 0.30102999566395283, 2.8363394551044964e-14]);
const DECIMAL_F32 = memory.data<f32>([0.434326171875, -3.168997174817235e-5, 0, 0.30103302001953125, -3.0243555500547862e-6]);

/** log2 x of one T or of a vector of T. */
// @ts-ignore: decorator
@inline
export function log2<T, V>(x: V): V {
  return logBase<T, V>(x, sizeof<T>() == 8 ? BINARY_F64 : BINARY_F32, false);
}

/** log10 x of one T or of a vector of T. */
// @ts-ignore: decorator
@inline
export function log10<T, V>(x: V): V {
  return logBase<T, V>(x, sizeof<T>() == 8 ? DECIMAL_F64 : DECIMAL_F32, true);
}

// @ts-ignore: decorator
@inline
function logBase<T, V>(x: V, c: usize, isDecimal: bool): V {
  const usual = allNormal<T, V>(x);
  let normal = x;
  let shift = entry<T, V>(c, ZERO);
  if (!usual) {
    normal = lifted<T, V>(x);
    shift = shiftOf<T, V>(x);
  }
  const exponent = binade<T, V>(normal);
  const k = sub<T, V>(scaleOf<T, V>(exponent), shift);
  const f = fraction<T, V>(normal, exponent);
  const square = halfSquare<T, V>(f);
  const lnm = sub<T, V>(f, square);
  const head = upper<T, V>(lnm);
  const rest = beyondSquare<T, V>(f, square, sub<T, V>(sub<T, V>(f, head), square));

  const short = entry<T, V>(c, INVERSE_UPPER);
  const product = mul<T, V>(head, short);
  const whole = isDecimal ? mul<T, V>(k, entry<T, V>(c, TWO_UPPER)) : k;
  const sum = add<T, V>(whole, product);
  let small = mulAdd<T, V>(add<T, V>(head, rest), entry<T, V>(c, INVERSE_LOWER), mul<T, V>(rest, short));
  if (isDecimal) small = mulAdd<T, V>(k, entry<T, V>(c, TWO_LOWER), small);
  const y = add<T, V>(sum, add<T, V>(small, add<T, V>(sub<T, V>(whole, sum), product)));
  return usual ? y : withSpecial<T, V>(x, y);
}

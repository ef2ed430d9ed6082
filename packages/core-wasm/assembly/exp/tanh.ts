/**
 * tanh x = E / (E + 2) with E = e^(2|x|) − 1 as the sum of two numbers; the quotient is corrected by its remainder, which half-length factors give exactly
 * (Dekker, 1971). So one formula holds from subnormal arguments to where the result is 1.
 *
 * ±0 and subnormal numbers stay, ±∞ gives ±1, NaN stays.
 */
import { orBits, signBit } from "../bits";
import { absolute, add, atMost, div, entry, mul, mulAdd, mulSub, sub } from "../either";
import { remainder } from "../float/upper";
import { exponentForm, lostIn, multiplesAside, powerOfTwo, reduced, withoutUpper } from "./reduction";
import { beyondLinear } from "./series";

/** From here on 2|x| gives 1. */
const HIGHEST = 0;
const ONE = 1;
const TWO = 2;

const TABLE_F64 = memory.data<f64>([44, 1, 2]);
const TABLE_F32 = memory.data<f32>([20, 1, 2]);

/** tanh x of one T or of a vector of T. */
// @ts-ignore: decorator
@inline
export function tanh<T, V>(x: V): V {
  const c = sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
  const one = entry<T, V>(c, ONE);
  const two = entry<T, V>(c, TWO);
  const magnitude = absolute<T, V>(x);
  const bounded = atMost<T, V>(add<T, V>(magnitude, magnitude), entry<T, V>(c, HIGHEST));
  const shifted = multiplesAside<T, V>(bounded);
  const n = sub<T, V>(shifted, exponentForm<T, V>());
  const exact = withoutUpper<T, V>(bounded, n);
  const r = reduced<T, V>(exact, n);
  const tail = beyondLinear<T, V>(r, mul<T, V>(r, r), lostIn<T, V>(r, exact, n));

  // E = high + low.
  const power = powerOfTwo<T, V>(shifted);
  const first = sub<T, V>(power, one);
  const linear = mul<T, V>(power, r);
  const sum = add<T, V>(first, linear);
  const behind = mulAdd<T, V>(power, tail, sub<T, V>(linear, sub<T, V>(sum, first)));
  const high = add<T, V>(sum, behind);
  const low = add<T, V>(sub<T, V>(sum, high), behind);

  // E + 2 = below + lower; |E| < 2 and |E| > 2 both occur: Knuth's sum.
  const below = add<T, V>(high, two);
  const part = sub<T, V>(below, high);
  const lower = add<T, V>(add<T, V>(sub<T, V>(high, sub<T, V>(below, part)), sub<T, V>(two, part)), low);

  const inverse = div<T, V>(one, below);
  const quotient = mul<T, V>(high, inverse);
  const left = mulSub<T, V>(quotient, lower, add<T, V>(remainder<T, V>(quotient, below, high), low));
  return orBits<T, V>(mulAdd<T, V>(left, inverse, quotient), signBit<T, V>(x));
}

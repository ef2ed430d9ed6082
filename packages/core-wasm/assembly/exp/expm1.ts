/**
 * e^x − 1 without loss near 0: with x = n·ln 2 + r, (2^n − 1) + 2^n·r + 2^n·(e^r − 1 − r). The leading sums are taken with their rounding errors (Dekker,
 * 1971), so that nothing is lost where 2^n − 1 and 2^n·r nearly cancel.
 *
 * ±0 and subnormal numbers stay, overflow gives ∞, −∞ gives −1, NaN stays.
 */
import { less, select } from "../bits";
import { absolute, add, atLeast, atMost, entry, mul, mulAdd, sub } from "../either";
import { exponentForm, lostIn, multiplesAside, powerOfTwo, reduced, withoutUpper } from "./reduction";
import { beyondLinear } from "./series";

/** Below this e^x − 1 is x. */
const TINY = 0;
/** Outside LOWEST…HIGHEST the result is −1 or ∞. */
const LOWEST = 1;
const HIGHEST = 2;
const HALF = 3;
const ONE = 4;

const TABLE_F64 = memory.data<f64>([1e-30, -60, 710, 0.5, 1]);
const TABLE_F32 = memory.data<f32>([1e-15, -40, 89, 0.5, 1]);

/** e^x − 1 of one T or of a vector of T. */
// @ts-ignore: decorator
@inline
export function expm1<T, V>(x: V): V {
  const c = sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
  const form = exponentForm<T, V>();
  const half = entry<T, V>(c, HALF);
  const bounded = atLeast<T, V>(atMost<T, V>(x, entry<T, V>(c, HIGHEST)), entry<T, V>(c, LOWEST));
  const shifted = multiplesAside<T, V>(bounded);
  const n = sub<T, V>(shifted, form);
  // Half of everything, so that 2^n does not overflow before the result does.
  const power = powerOfTwo<T, V>(sub<T, V>(shifted, entry<T, V>(c, ONE)));
  const exact = withoutUpper<T, V>(bounded, n);
  const r = reduced<T, V>(exact, n);
  const tail = beyondLinear<T, V>(r, mul<T, V>(r, r), lostIn<T, V>(r, exact, n));
  const first = sub<T, V>(power, half);
  const linear = mul<T, V>(power, r);
  const sum = add<T, V>(first, linear);
  const lost = add<T, V>(sub<T, V>(sub<T, V>(power, first), half), sub<T, V>(linear, sub<T, V>(sum, first)));
  const y = add<T, V>(sum, mulAdd<T, V>(power, tail, lost));
  return select<T, V>(x, add<T, V>(y, y), less<T, V>(absolute<T, V>(x), entry<T, V>(c, TINY)));
}

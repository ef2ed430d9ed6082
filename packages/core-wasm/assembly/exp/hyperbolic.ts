/**
 * sinh x and cosh x from one body: with |x| = n·ln 2 + r, p = 2^(n−1) and m = ±2^(−n−1),
 *
 *   (p + m)·(1 + even) + (p − m)·(r + odd),   m > 0 for cosh, m < 0 for sinh,   even = cosh r − 1, odd = sinh r − r.
 *
 * No quotient and no cancellation: for n = 0 sinh is r + odd itself. The leading sums are taken with their rounding errors (Dekker, 1971).
 *
 * sinh ±0 = ±0, cosh 0 = 1; overflow gives ∞ with the sign of sinh, NaN stays.
 */
import { less, orBits, select, signBit } from "../bits";
import { absolute, add, atMost, entry, mul, mulAdd, sub } from "../either";
import { exponentForm, lostIn, multiples, powerOfTwo, reduced, withoutUpper } from "./reduction";
import { coshm1, odd } from "./series";

/** Below this sinh x is x. */
const TINY = 0;
/** From here on both are ∞; the power 2^(n−3) is not yet. */
const HIGHEST = 1;
/** Powers are taken a fourth of themselves, 2^(n−3), so that nothing overflows before the result; of 2^(−n−3) the exponent is kept above −LEAST, where e^−x no longer counts. */
const THREE = 2;
const LEAST = 3;
const FOUR = 4;

const TABLE_F64 = memory.data<f64>([1e-30, 711, 3, 900, 4]);
const TABLE_F32 = memory.data<f32>([1e-15, 90, 3, 100, 4]);

// @ts-ignore: decorator
@inline
export function sinh<T, V>(x: V): V {
  return hyperbolic<T, V>(x, true);
}

// @ts-ignore: decorator
@inline
export function cosh<T, V>(x: V): V {
  return hyperbolic<T, V>(x, false);
}

// @ts-ignore: decorator
@inline
function hyperbolic<T, V>(x: V, isSinh: bool): V {
  const c = sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
  const form = exponentForm<T, V>();
  const three = entry<T, V>(c, THREE);
  const magnitude = absolute<T, V>(x);
  const bounded = atMost<T, V>(magnitude, entry<T, V>(c, HIGHEST));
  const shifted = multiples<T, V>(bounded);
  const n = sub<T, V>(shifted, form);
  const exact = withoutUpper<T, V>(bounded, n);
  const r = reduced<T, V>(exact, n);
  const reductionLost = lostIn<T, V>(r, exact, n);
  const z = mul<T, V>(r, r);
  const evenPart = coshm1<T, V>(z);
  const oddPart = mulAdd<T, V>(mul<T, V>(r, z), odd<T, V>(z), reductionLost);

  const p = powerOfTwo<T, V>(sub<T, V>(shifted, three));
  const m = powerOfTwo<T, V>(sub<T, V>(form, atMost<T, V>(add<T, V>(n, three), entry<T, V>(c, LEAST))));
  const lead = isSinh ? sub<T, V>(p, m) : add<T, V>(p, m);
  const other = isSinh ? add<T, V>(p, m) : sub<T, V>(p, m);
  const leadLost = isSinh ? sub<T, V>(sub<T, V>(p, lead), m) : add<T, V>(sub<T, V>(p, lead), m);
  const first = mul<T, V>(p, r);
  const second = mul<T, V>(m, r);
  const linear = isSinh ? add<T, V>(first, second) : sub<T, V>(first, second);
  const linearLost = isSinh ? add<T, V>(sub<T, V>(first, linear), second) : sub<T, V>(sub<T, V>(first, linear), second);
  const sum = add<T, V>(lead, linear);
  const lost = add<T, V>(add<T, V>(leadLost, linearLost), sub<T, V>(linear, sub<T, V>(sum, lead)));
  const rest = mulAdd<T, V>(lead, evenPart, mulAdd<T, V>(other, oddPart, lost));
  const y = mul<T, V>(add<T, V>(sum, rest), entry<T, V>(c, FOUR));
  if (!isSinh) return y;
  return orBits<T, V>(select<T, V>(magnitude, y, less<T, V>(magnitude, entry<T, V>(c, TINY))), signBit<T, V>(x));
}

/**
 * ln(e^a + e^b) = max(a, b) + ln(1 + e^−|a − b|): nothing overflows, and the smaller one is never lost before it must be.
 *
 * −∞ beside b gives b, equal infinities stay, +∞ gives +∞, NaN gives NaN.
 */
import { equal, select } from "../bits";
import { absolute, add, entry, larger, sub } from "../either";
import { exp } from "../exp/exp";
import { log1pFinite } from "../log/log1p";

const ZERO_F64 = memory.data<f64>([0]);
const ZERO_F32 = memory.data<f32>([0]);

/** ln(e^a + e^b) of two T or of two vectors of T. A call, not inlined: it is long. */
export function logaddexp<T, V>(a: V, b: V): V {
  const zero = entry<T, V>(sizeof<T>() == 8 ? ZERO_F64 : ZERO_F32, 0);
  const apart = select<T, V>(zero, absolute<T, V>(sub<T, V>(a, b)), equal<T, V>(a, b));
  return add<T, V>(larger<T, V>(a, b), log1pFinite<T, V>(exp<T, V>(sub<T, V>(zero, apart))));
}

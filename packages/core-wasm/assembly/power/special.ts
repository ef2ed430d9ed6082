/**
 * x^y where x is not a positive normal number, or the result is near the ends of the range or beyond: signs and special values of C99 (F.10.4.4), which are
 * NumPy's. A call: such arguments are rare.
 */
import { andBits, equal, less, orBits, select, signBit } from "../bits";
import { absolute, div, entry, mul, roundDown } from "../either";

const ZERO = 0;
const HALF = 1;
const ONE = 2;
const INFINITY = 3;
const MINUS_INFINITY = 4;

const TABLE = memory.data<f64>([0, 0.5, 1, Infinity, -Infinity]);

/** x^y from `log` = ln |x| and `value` = |x|^y, both anything where x is 0, infinite or NaN; value anything too where |y·log| ≥ limit. */
export function withSpecial<V>(x: V, y: V, log: V, value: V, limit: V): V {
  const zero = entry<f64, V>(TABLE, ZERO);
  const one = entry<f64, V>(TABLE, ONE);
  const infinity = entry<f64, V>(TABLE, INFINITY);
  const a = absolute<f64, V>(x);
  log = select<f64, V>(entry<f64, V>(TABLE, MINUS_INFINITY), log, equal<f64, V>(a, zero));
  log = select<f64, V>(a, log, equal<f64, V>(a, infinity));
  log = select<f64, V>(log, x, equal<f64, V>(x, x));
  const t = mul<f64, V>(y, log);
  let result = select<f64, V>(value, select<f64, V>(infinity, zero, less<f64, V>(zero, t)), less<f64, V>(absolute<f64, V>(t), limit));
  result = select<f64, V>(result, t, equal<f64, V>(t, t));

  const half = mul<f64, V>(y, entry<f64, V>(TABLE, HALF));
  const whole = equal<f64, V>(roundDown<f64, V>(y), y);
  const odd = select<f64, V>(zero, whole, equal<f64, V>(roundDown<f64, V>(half), half));
  result = orBits<f64, V>(result, andBits<f64, V>(signBit<f64, V>(x), odd));
  const negative = andBits<f64, V>(less<f64, V>(x, zero), less<f64, V>(a, infinity));
  result = select<f64, V>(div<f64, V>(zero, zero), result, select<f64, V>(zero, negative, whole));

  const unit = select<f64, V>(equal<f64, V>(a, one), equal<f64, V>(x, one), equal<f64, V>(absolute<f64, V>(y), infinity));
  return select<f64, V>(one, result, orBits<f64, V>(unit, equal<f64, V>(y, zero)));
}

/**
 * Logarithms, to whatever base, of what is not a positive normal number: subnormal numbers are lifted into the normal ones before, special values put in
 * after. Zero gives −∞, negative numbers and NaN give NaN, +∞ gives +∞. Both functions are called, not inlined: such arguments are rare.
 */
import { equal, everyLane, less, select, subBits } from "../bits";
import { div, entry, mul } from "../either";

const ZERO = 0;
const MIN_NORMAL = 1;
const INFINITY = 2;
const MINUS_INFINITY = 3;
/** 2^SHIFT makes every subnormal number normal. */
const LIFT = 4;
const SHIFT = 5;

const TABLE_F64 = memory.data<f64>([0, 2.2250738585072014e-308, Infinity, -Infinity, 18014398509481984, 54]);
const TABLE_F32 = memory.data<f32>([0, 1.1754943508222875e-38, Infinity, -Infinity, 33554432, 25]);

// @ts-ignore: decorator
@inline
function table<T>(): usize {
  return sizeof<T>() == 8 ? TABLE_F64 : TABLE_F32;
}

/** Whether every lane is positive, normal and finite. */
// @ts-ignore: decorator
@inline
export function allNormal<T, V>(x: V): bool {
  const tiny = less<T, V>(x, entry<T, V>(table<T>(), MIN_NORMAL));
  return everyLane<T, V>(subBits<T, V>(less<T, V>(x, entry<T, V>(table<T>(), INFINITY)), tiny));
}

/** x·2^shift, normal where x is subnormal. */
export function lifted<T, V>(x: V): V {
  const c = table<T>();
  return select<T, V>(mul<T, V>(x, entry<T, V>(c, LIFT)), x, less<T, V>(x, entry<T, V>(c, MIN_NORMAL)));
}

/** That shift. */
export function shiftOf<T, V>(x: V): V {
  const c = table<T>();
  return select<T, V>(entry<T, V>(c, SHIFT), entry<T, V>(c, ZERO), less<T, V>(x, entry<T, V>(c, MIN_NORMAL)));
}

/** The logarithm y of x, and what it is of special values. */
export function withSpecial<T, V>(x: V, y: V): V {
  const c = table<T>();
  const zero = entry<T, V>(c, ZERO);
  y = select<T, V>(y, x, less<T, V>(x, entry<T, V>(c, INFINITY)));
  y = select<T, V>(entry<T, V>(c, MINUS_INFINITY), y, equal<T, V>(x, zero));
  return select<T, V>(div<T, V>(zero, zero), y, less<T, V>(x, zero));
}

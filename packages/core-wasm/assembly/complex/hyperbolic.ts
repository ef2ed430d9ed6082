/**
 * sinh z = sinh x cos y + i cosh x sin y and cosh z = cosh x cos y + i sinh x sin y. Where cosh x overflows and a part of the result need not, e^|x|/2 stands in
 * its place, taken in parts. Special values as C99 Annex G has them.
 */
import { cosh as coshOf, sinh as sinhOf } from "../exp/hyperbolic";
import { cos, sin } from "../trig/single";
import { HIGHEST, expTimes } from "./exp";
import { put } from "./pair";

export function sinh(x: f64, y: f64, to: usize): void {
  if (y == 0) return put(to, sinhOf<f64, f64>(x), y);
  if (!(abs<f64>(y) < Infinity)) return put(to, x == 0 ? x : abs<f64>(x) == Infinity ? Infinity : NaN, NaN);
  hyperbolic(x, sin(y), cos(y), to);
  swap(to);
}

export function cosh(x: f64, y: f64, to: usize): void {
  if (y == 0) return put(to, coshOf<f64, f64>(x), x == x ? copysign<f64>(0, x) * y : y);
  if (!(abs<f64>(y) < Infinity)) return put(to, abs<f64>(x) == Infinity ? Infinity : NaN, x == 0 ? 0 : NaN);
  hyperbolic(x, cos(y), sin(y), to);
}

/** Exchanges the parts of a number: i times its conjugate. */
export function swap(p: usize): void {
  put(p, load<f64>(p, sizeof<f64>()), load<f64>(p));
}

/** cosh x·c and sinh x·s. */
function hyperbolic(x: f64, c: f64, s: f64, to: usize): void {
  const far = abs<f64>(x);
  if (far > HIGHEST && far < Infinity) put(to, expTimes(far, 0.5 * c), expTimes(far, copysign<f64>(0.5, x) * s));
  else put(to, coshOf<f64, f64>(x) * c, sinhOf<f64, f64>(x) * s);
}

/**
 * e^z = e^x (cos y + i sin y), and e^z − 1. Where e^x overflows and the product need not, e^x is taken in parts; x minus a whole number is exact, so nothing is lost.
 * Special values as C99 Annex G has them.
 */
import { exp as expOf } from "../exp/exp";
import { expm1 as expm1Of } from "../exp/expm1";
import { cos, sin } from "../trig/single";
import { put } from "./pair";

/** e^x overflows beyond. */
export const HIGHEST: f64 = 709;
const PART: f64 = 700;
/** e^PART. */
const EXP_PART: f64 = 1.0142320547350045e304;

export function exp(x: f64, y: f64, to: usize): void {
  if (y == 0) return put(to, realExp(x), y);
  if (!(abs<f64>(y) < Infinity) && abs<f64>(x) == Infinity) return x > 0 ? put(to, x, NaN) : put(to, 0, copysign<f64>(0, y));
  const c = cos(y);
  const s = sin(y);
  if (x > HIGHEST && x < Infinity) return put(to, expTimes(x, c), expTimes(x, s));
  const e = realExp(x);
  put(to, e * c, e * s);
}

/** e^z − 1 = (e^x − 1) cos y − 2 sin² (y/2) + i e^x sin y. */
export function expm1(x: f64, y: f64, to: usize): void {
  const s = sin(y);
  const c = cos(y);
  if (x > HIGHEST && x < Infinity) return put(to, expTimes(x, c), expTimes(x, s));
  const half = sin(0.5 * y);
  put(to, expm1Of<f64, f64>(x) * c - 2 * half * half, realExp(x) * s);
}

export function realExp(x: f64): f64 {
  return expOf<f64, f64>(x);
}

/** e^x·f for finite x, without overflow on the way. */
export function expTimes(x: f64, f: f64): f64 {
  if (x > HIGHEST + PART) return f * realExp(x - 2 * PART) * EXP_PART * EXP_PART;
  return x > HIGHEST ? f * realExp(x - PART) * EXP_PART : f * realExp(x);
}

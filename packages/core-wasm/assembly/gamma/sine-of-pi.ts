/** sin πt and π·cot πt for |t| ≤ ½, the angle with what it loses in rounding: reflection formulas multiply and divide by them. */
import { lostInProduct } from "../float/two-product";
import { cos, sin } from "../trig/single";

const PI: f64 = 3.141592653589793;
/** What π is beyond that. */
const PI_LOW: f64 = 1.2246467991473532e-16;

export function sineOfPi(t: f64): f64 {
  const angle = PI * t;
  const low = lostInProduct(PI, t, angle) + PI_LOW * t;
  return sin(angle) + low * cos(angle);
}

export function cotangentOfPi(t: f64): f64 {
  const angle = PI * t;
  const low = lostInProduct(PI, t, angle) + PI_LOW * t;
  const s = sin(angle);
  const c = cos(angle);
  return (PI * (c - low * s)) / (s + low * c);
}

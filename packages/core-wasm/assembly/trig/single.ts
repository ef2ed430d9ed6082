/** sin, cos, tan and atan2 of one float64, as calls: what functions of complex numbers are built on. */
import { ofAngle } from "./angle";
import { atan2 as atan2Of } from "./arctan";
import { COS, SIN, TAN } from "./huge";
import { Cosine, Sine, Tangent } from "./quarter";

export function sin(x: f64): f64 {
  return ofAngle<f64, f64, Sine>(x, SIN);
}

export function cos(x: f64): f64 {
  return ofAngle<f64, f64, Cosine>(x, COS);
}

export function tan(x: f64): f64 {
  return ofAngle<f64, f64, Tangent>(x, TAN);
}

export function atan2(y: f64, x: f64): f64 {
  return atan2Of<f64, f64>(y, x);
}

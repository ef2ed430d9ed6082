/** The error functions of one number, called and not inlined, as exp/single.ts. */
import { erf as erfOf, erfc as erfcOf, ndtr as ndtrOf } from "./erf";

export function erf(x: f64): f64 {
  return erfOf<f64>(x);
}

export function erfc(x: f64): f64 {
  return erfcOf<f64>(x);
}

export function ndtr(x: f64): f64 {
  return ndtrOf<f64>(x);
}

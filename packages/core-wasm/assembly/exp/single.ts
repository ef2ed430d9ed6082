/** The exponentials of one number, called and not inlined: for kernels that decide number by number, where a copy at every use would cost its bytes each time. */
import { exp as expOf } from "./exp";
import { expm1 as expm1Of } from "./expm1";

export function exp(x: f64): f64 {
  return expOf<f64, f64>(x);
}

export function expm1(x: f64): f64 {
  return expm1Of<f64, f64>(x);
}

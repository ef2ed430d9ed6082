/** The logarithms of one number, called and not inlined, as exp/single.ts. */
import { log as logOf } from "./log";
import { log1p as log1pOf } from "./log1p";

export function log(x: f64): f64 {
  return logOf<f64, f64>(x);
}

export function log1p(x: f64): f64 {
  return log1pOf<f64, f64>(x);
}

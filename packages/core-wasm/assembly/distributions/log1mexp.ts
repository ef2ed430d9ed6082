/** ln (1 − e^−x) for x ≥ 0: the logarithm of what a probability leaves, from the logarithm of the probability (Mächler, "Accurately computing log(1 − exp(−|a|))", 2012). */
import { exp, expm1 } from "../exp/single";
import { log, log1p } from "../log/single";

export function log1mexp(x: f64): f64 {
  return x < 0.6931471805599453 ? log(-expm1(-x)) : log1p(-exp(-x));
}

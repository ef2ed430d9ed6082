/**
 * D(a, x) = x^a e^−x / Γ(a + 1), the factor that P and Q share; the Poisson probability of a at the mean x. From 20 on by Stirling's formula and the deviance,
 *
 *     D = e^−aφ((x − a)/a) / (√(2πa) e^δ(a)),
 *
 * so that nothing cancels however large a and x are (Loader 2000; Temme, "Special functions", 1996, chapter 11). Relative error about (4 + |ln D|) eps.
 */
import { exp } from "../exp/exp";
import { log } from "../log/log";
import { power } from "../power/power";
import { gamma, gammaln1p, stirling } from "./borrowed";
import { logTilt, tilt } from "./deviance";

/** From here on Stirling's correction is a short sum. */
export const LARGE: f64 = 20;

const TWO_PI: f64 = 6.283185307179586;

/** a > 0, x > 0. */
export function gammaPrefix(a: f64, x: f64): f64 {
  if (a >= LARGE) return (tilt(a, x, 0) * exp<f64, f64>(-stirling(a))) / sqrt<f64>(TWO_PI * a);
  // Half of e^−x at a time: x^a brings back what alone would be below the smallest number.
  const half = exp<f64, f64>(-0.5 * x);
  return ((power<f64>(x, a) * half) / gamma(1 + a)) * half;
}

/** ln D. */
export function logGammaPrefix(a: f64, x: f64): f64 {
  if (a >= LARGE) return logTilt(a, x, 0) - stirling(a) - 0.5 * log<f64, f64>(TWO_PI * a);
  return a * log<f64, f64>(x) - x - (a < 1 ? gammaln1p(a) : log<f64, f64>(gamma(1 + a)));
}

/**
 * D(a, x) = x^a e^−x / Γ(a + 1), the factor that P and Q share; the Poisson probability of a at the mean x. From 20 on by Stirling's formula and the deviance,
 *
 *     D = e^−aφ((x − a)/a) / (√(2πa) e^δ(a)),
 *
 * so that nothing cancels however large a and x are (Loader 2000; Temme, "Special functions", 1996, chapter 11). Up to 20 as it stands.
 */
import { exp } from "../exp/single";
import { stirling } from "../gamma/stirling";
import { log } from "../log/single";
import { power } from "../power/power";
import { gamma1p } from "./gamma-1p";
import { logTilt, tilt } from "./tilt";

/** From here on Stirling's correction is a short sum. */
export const LARGE: f64 = 20;

const TWO_PI: f64 = 6.283185307179586;

/** Exponents up to here lose little when they are rounded; beyond, power is asked, which keeps more digits of them than a float64 has. */
export const NEAR_ONE: f64 = 24;

/** x^LARGE e^−x is 0 from here on. */
const VANISHES: f64 = 2000;

/** The share of D that depends on a alone; NaN for a that is not positive and finite. Callers keep it from one x to the next. */
export function gammaScale(a: f64): f64 {
  if (!(a > 0 && a < Infinity)) return NaN;
  return a < LARGE ? 1 / gamma1p(a) : exp(-stirling(a)) / sqrt<f64>(TWO_PI * a);
}

/** D; a, x > 0. */
export function gammaPrefix(a: f64, x: f64): f64 {
  return gammaPrefixWith(gammaScale(a), a, x);
}

/** ln D, also where D is 0 in float64. */
export function logGammaPrefix(a: f64, x: f64): f64 {
  return logGammaPrefixWith(gammaScale(a), a, x);
}

/** The same two with scale = gammaScale(a) at hand. */
export function gammaPrefixWith(scale: f64, a: f64, x: f64): f64 {
  return scale * (a < LARGE ? powerTimesExponential(a, x) : tilt(a, x, 0));
}

export function logGammaPrefixWith(scale: f64, a: f64, x: f64): f64 {
  return log(scale) + (a < LARGE ? a * log(x) - x : logTilt(a, x, 0));
}

/** x^a e^−x for a < LARGE. */
export function powerTimesExponential(a: f64, x: f64): f64 {
  const exponent = a * log(x) - x;
  if (abs<f64>(exponent) < NEAR_ONE) return exp(exponent);
  if (x > VANISHES) return 0;
  // Half of e^−x at a time: x^a brings back what alone would be below the smallest number.
  const half = exp(-0.5 * x);
  return power<f64>(x, a) * half * half;
}

/**
 * The gamma distribution of shape a: density z^(a − 1) e^−z / Γ(a) from 0 on. Its probabilities are the incomplete gamma functions, its density their common factor times
 * a/z (Loader, "Fast and accurate computation of binomial probabilities", 2000), so that large shapes lose nothing.
 */
import { log } from "../log/single";
import { gammaP, gammaQ, logGammaP, logGammaQ } from "../incomplete/gamma";
import { gammaPrefix, logGammaPrefix } from "../incomplete/gamma-prefix";
import { gammaPInverse } from "../incomplete/gamma-inverse";
import { gammaEntropy } from "./information";

export function pdf(z: f64, a: f64, b: f64): f64 {
  if (z < 0 || z == Infinity) return 0;
  if (z == 0) return a < 1 ? Infinity : a == 1 ? 1 : 0;
  return gammaPrefix(a, z) * (a / z);
}

export function logpdf(z: f64, a: f64, b: f64): f64 {
  if (z < 0 || z == Infinity) return -Infinity;
  if (z == 0) return a < 1 ? Infinity : a == 1 ? 0 : -Infinity;
  return logGammaPrefix(a, z) + log(a / z);
}

export function cdf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? 0 : gammaP(a, z);
}

export function sf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? 1 : gammaQ(a, z);
}

export function logcdf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? -Infinity : logGammaP(a, z);
}

export function logsf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? 0 : logGammaQ(a, z);
}

export function ppf(p: f64, a: f64, b: f64): f64 {
  return gammaPInverse(a, p, 1 - p);
}

export function isf(q: f64, a: f64, b: f64): f64 {
  return gammaPInverse(a, 1 - q, q);
}

export function mean(x: f64, a: f64, b: f64): f64 {
  return a;
}

export function variance(x: f64, a: f64, b: f64): f64 {
  return a;
}

export function entropy(x: f64, a: f64, b: f64): f64 {
  return gammaEntropy(a);
}

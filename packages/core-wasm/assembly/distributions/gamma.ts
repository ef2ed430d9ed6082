/**
 * The gamma distribution of shape a: density z^(a − 1) e^−z / Γ(a) from 0 on. Its probabilities are the incomplete gamma functions, its density their common factor times
 * a/z (Loader, "Fast and accurate computation of binomial probabilities", 2000), so that large shapes lose nothing.
 */
import { log } from "../log/single";
import { exp } from "../exp/single";
import { gammaP, gammaQ, logGammaP, logGammaQ } from "../incomplete/gamma";
import { gammaPrefix, logGammaPrefix } from "../incomplete/gamma-prefix";
import { gammaPInverse } from "../incomplete/gamma-inverse";
import { gammaEntropy } from "./information";

/** Below it a factor has lost digits, and the logarithm is taken factor by factor. */
const LEAST: f64 = 1e-305;
/** From here on, times the shape, the tail is its density. */
const FAR: f64 = 1e100;

export function pdf(z: f64, a: f64, b: f64): f64 {
  if (z < 0 || z == Infinity) return 0;
  if (z == 0) return a < 1 ? Infinity : a == 1 ? 1 : 0;
  const prefix = gammaPrefix(a, z);
  return prefix < LEAST ? exp(longLogpdf(z, a)) : prefix * (a / z);
}

export function logpdf(z: f64, a: f64, b: f64): f64 {
  if (z < 0 || z == Infinity) return -Infinity;
  if (z == 0) return a < 1 ? Infinity : a == 1 ? 0 : -Infinity;
  const prefix = gammaPrefix(a, z);
  const density = prefix * (a / z);
  return prefix > LEAST && density > LEAST && density < Infinity ? log(density) : longLogpdf(z, a);
}

function longLogpdf(z: f64, a: f64): f64 {
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
  if (z <= 0) return 0;
  return z > FAR * max(a, 1) ? logpdf(z, a, b) : logGammaQ(a, z);
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

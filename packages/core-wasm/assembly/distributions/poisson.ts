/** Poisson's distribution of mean a = μ: e^−μ μ^k / k! for k = 0, 1, …, in the saddle-point form of incomplete/gamma-prefix.ts (Loader 2000). */
import { exp } from "../exp/single";
import { gammaP, gammaQ, logGammaP, logGammaQ } from "../incomplete/gamma";
import { gammaPrefix, logGammaPrefix } from "../incomplete/gamma-prefix";
import { poissonEntropy } from "./information";
import { cornishFisher } from "./cornish-fisher";
import { smallest } from "./smallest";

export function pmf(k: f64, mu: f64, b: f64): f64 {
  if (k < 0 || floor<f64>(k) != k || k == Infinity) return k == k ? 0 : k;
  if (mu == 0) return k == 0 ? 1 : 0;
  return k == 0 ? exp(-mu) : gammaPrefix(k, mu);
}

export function logpmf(k: f64, mu: f64, b: f64): f64 {
  if (k < 0 || floor<f64>(k) != k || k == Infinity) return k == k ? -Infinity : k;
  if (mu == 0) return k == 0 ? 0 : -Infinity;
  return k == 0 ? -mu : logGammaPrefix(k, mu);
}

export function cdf(k: f64, mu: f64, b: f64): f64 {
  return k < 0 ? 0 : k == Infinity ? 1 : gammaQ(floor<f64>(k) + 1, mu);
}

export function sf(k: f64, mu: f64, b: f64): f64 {
  return k < 0 ? 1 : k == Infinity ? 0 : gammaP(floor<f64>(k) + 1, mu);
}

export function logcdf(k: f64, mu: f64, b: f64): f64 {
  return k < 0 ? -Infinity : k == Infinity ? 0 : logGammaQ(floor<f64>(k) + 1, mu);
}

export function logsf(k: f64, mu: f64, b: f64): f64 {
  return k < 0 ? 0 : k == Infinity ? -Infinity : logGammaP(floor<f64>(k) + 1, mu);
}

export function ppf(q: f64, mu: f64, b: f64): f64 {
  if (q > 0.5) return isf(1 - q, mu, b);
  return smallest(cdf, false, q, mu, 0, guess(q, false, mu), 0, Infinity);
}

export function isf(q: f64, mu: f64, b: f64): f64 {
  if (q > 0.5) return ppf(1 - q, mu, b);
  if (q == 0) return mu == 0 ? 0 : Infinity;
  return smallest(sf, true, q, mu, 0, guess(q, true, mu), 0, Infinity);
}

// @ts-ignore: decorator
@inline
function guess(q: f64, upper: bool, mu: f64): f64 {
  const deviation = sqrt<f64>(mu);
  return cornishFisher(q, upper, mu, deviation, 1 / deviation);
}

export function mean(x: f64, mu: f64, b: f64): f64 {
  return mu;
}

export function variance(x: f64, mu: f64, b: f64): f64 {
  return mu;
}

export function entropy(x: f64, mu: f64, b: f64): f64 {
  return poissonEntropy(mu);
}

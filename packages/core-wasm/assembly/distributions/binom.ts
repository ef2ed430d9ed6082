/** The binomial distribution of a = n trials of probability b = p: C(n, k) p^k (1 − p)^(n − k), in the saddle-point form of incomplete/beta-prefix.ts (Loader 2000). */
import { exp } from "../exp/single";
import { log, log1p } from "../log/single";
import { betaI, betaIc, logBetaI, logBetaIc } from "../incomplete/beta";
import { betaPrefix, logBetaPrefix } from "../incomplete/beta-prefix";
import { cornishFisher } from "./cornish-fisher";
import { binomialEntropy } from "./information";
import { smallest } from "./smallest";

export function pmf(k: f64, n: f64, p: f64): f64 {
  if (k > 0 && k < n && p > 0 && p < 1 && floor<f64>(k) == k) return betaPrefix(k, n - k, p, 1 - p) * (n / k / (n - k));
  return exp(logpmf(k, n, p));
}

export function logpmf(k: f64, n: f64, p: f64): f64 {
  if (k < 0 || k > n || floor<f64>(k) != k) return k == k ? -Infinity : k;
  if (p == 0 || p == 1) return k == n * p ? 0 : -Infinity;
  if (k == 0) return n * log1p(-p);
  if (k == n) return n * log(p);
  return logBetaPrefix(k, n - k, p, 1 - p) + log(n / k / (n - k));
}

export function cdf(k: f64, n: f64, p: f64): f64 {
  return k < 0 ? 0 : k >= n ? 1 : betaIc(floor<f64>(k) + 1, n - floor<f64>(k), p, 1 - p);
}

export function sf(k: f64, n: f64, p: f64): f64 {
  return k < 0 ? 1 : k >= n ? 0 : betaI(floor<f64>(k) + 1, n - floor<f64>(k), p, 1 - p);
}

export function logcdf(k: f64, n: f64, p: f64): f64 {
  return k < 0 ? -Infinity : k >= n ? 0 : logBetaIc(floor<f64>(k) + 1, n - floor<f64>(k), p, 1 - p);
}

export function logsf(k: f64, n: f64, p: f64): f64 {
  return k < 0 ? 0 : k >= n ? -Infinity : logBetaI(floor<f64>(k) + 1, n - floor<f64>(k), p, 1 - p);
}

export function ppf(q: f64, n: f64, p: f64): f64 {
  if (q > 0.5) return isf(1 - q, n, p);
  return smallest(cdf, false, q, n, p, guess(q, false, n, p), 0, n);
}

export function isf(q: f64, n: f64, p: f64): f64 {
  if (q > 0.5) return ppf(1 - q, n, p);
  return q == 0 ? most(n, p) : smallest(sf, true, q, n, p, guess(q, true, n, p), 0, n);
}

/** The largest number of successes that can be. */
// @ts-ignore: decorator
@inline
function most(n: f64, p: f64): f64 {
  return p == 0 ? 0 : n;
}

// @ts-ignore: decorator
@inline
function guess(q: f64, upper: bool, n: f64, p: f64): f64 {
  const deviation = sqrt<f64>(n * p * (1 - p));
  return cornishFisher(q, upper, n * p, deviation, (1 - 2 * p) / deviation);
}

export function mean(x: f64, n: f64, p: f64): f64 {
  return n * p;
}

export function variance(x: f64, n: f64, p: f64): f64 {
  return n * p * (1 - p);
}

export function entropy(x: f64, n: f64, p: f64): f64 {
  return binomialEntropy(n, p);
}

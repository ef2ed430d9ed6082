/** The number of the trial that succeeds first, of probability a = p: p (1 − p)^(k − 1) for k = 1, 2, …. */
import { exp, expm1 } from "../exp/single";
import { log, log1p } from "../log/single";
import { power } from "../power/power";
import { log1mexp } from "./log1mexp";
import { smallest } from "./smallest";

export function pmf(k: f64, p: f64, b: f64): f64 {
  if (k < 1 || floor<f64>(k) != k) return k == k ? 0 : k;
  return k == 1 ? p : p * exp((k - 1) * log1p(-p));
}

export function logpmf(k: f64, p: f64, b: f64): f64 {
  if (k < 1 || floor<f64>(k) != k) return k == k ? -Infinity : k;
  return k == 1 ? log(p) : log(p) + (k - 1) * log1p(-p);
}

export function cdf(k: f64, p: f64, b: f64): f64 {
  return k < 1 ? 0 : -expm1(floor<f64>(k) * log1p(-p));
}

export function sf(k: f64, p: f64, b: f64): f64 {
  // A power where 1 − p is exact: the exponential's argument is rounded.
  return k >= 1 && 1 - (1 - p) == p ? power<f64>(1 - p, floor<f64>(k)) : exp(logsf(k, p, b));
}

export function logcdf(k: f64, p: f64, b: f64): f64 {
  return k < 1 ? -Infinity : log1mexp(-logsf(k, p, b));
}

export function logsf(k: f64, p: f64, b: f64): f64 {
  return k < 1 ? 0 : floor<f64>(k) * log1p(-p);
}

export function ppf(q: f64, p: f64, b: f64): f64 {
  if (q > 0.5) return isf(1 - q, p, b);
  return smallest(cdf, false, q, p, b, log1p(-q) / log1p(-p), 1, Infinity);
}

export function isf(q: f64, p: f64, b: f64): f64 {
  if (q > 0.5) return ppf(1 - q, p, b);
  if (q == 0) return Infinity;
  return smallest(sf, true, q, p, b, log(q) / log1p(-p), 1, Infinity);
}

export function mean(x: f64, p: f64, b: f64): f64 {
  return 1 / p;
}

export function variance(x: f64, p: f64, b: f64): f64 {
  return (1 - p) / p / p;
}

export function entropy(x: f64, p: f64, b: f64): f64 {
  return p == 1 ? 0 : -log(p) - (1 - p) / p * log1p(-p);
}

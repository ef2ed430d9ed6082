/** One trial of probability a = p: 1 with p, 0 with 1 − p. */
import { log, log1p } from "../log/single";

export function pmf(k: f64, p: f64, b: f64): f64 {
  if (k != k) return k;
  return k == 0 ? 1 - p : k == 1 ? p : 0;
}

export function logpmf(k: f64, p: f64, b: f64): f64 {
  if (k != k) return k;
  return k == 0 ? log1p(-p) : k == 1 ? log(p) : -Infinity;
}

export function cdf(k: f64, p: f64, b: f64): f64 {
  if (k != k) return k;
  return k < 0 ? 0 : k < 1 ? 1 - p : 1;
}

export function sf(k: f64, p: f64, b: f64): f64 {
  if (k != k) return k;
  return k < 0 ? 1 : k < 1 ? p : 0;
}

export function logcdf(k: f64, p: f64, b: f64): f64 {
  if (k != k) return k;
  return k < 0 ? -Infinity : k < 1 ? log1p(-p) : 0;
}

export function logsf(k: f64, p: f64, b: f64): f64 {
  if (k != k) return k;
  return k < 0 ? 0 : k < 1 ? log(p) : -Infinity;
}

export function ppf(q: f64, p: f64, b: f64): f64 {
  return q < 1 && p <= 1 - q ? 0 : 1;
}

export function isf(q: f64, p: f64, b: f64): f64 {
  return q > 0 && p <= q ? 0 : 1;
}

export function mean(x: f64, p: f64, b: f64): f64 {
  return p;
}

export function variance(x: f64, p: f64, b: f64): f64 {
  return p * (1 - p);
}

export function entropy(x: f64, p: f64, b: f64): f64 {
  return p == 0 || p == 1 ? 0 : -p * log(p) - (1 - p) * log1p(-p);
}

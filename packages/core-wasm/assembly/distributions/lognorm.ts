/** The log-normal distribution of shape a = σ: ln z / σ is normal. */
import { exp, expm1 } from "../exp/single";
import { log } from "../log/single";
import { ndtr } from "../erf/single";
import * as norm from "./norm";

export function pdf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 || z == Infinity ? 0 : norm.pdf(log(z) / a) / (a * z);
}

export function logpdf(z: f64, a: f64, b: f64): f64 {
  if (z <= 0 || z == Infinity) return -Infinity;
  const y = log(z);
  return norm.logpdf(y / a) - y - log(a);
}

/** ln z / σ; −∞ up to 0. */
// @ts-ignore: decorator
@inline
function normal(z: f64, a: f64): f64 {
  return z <= 0 ? -Infinity : log(z) / a;
}

export function cdf(z: f64, a: f64, b: f64): f64 {
  return ndtr(normal(z, a));
}

export function sf(z: f64, a: f64, b: f64): f64 {
  return ndtr(-normal(z, a));
}

export function logcdf(z: f64, a: f64, b: f64): f64 {
  return norm.logcdf(normal(z, a), 0, 0);
}

export function logsf(z: f64, a: f64, b: f64): f64 {
  return norm.logsf(normal(z, a), 0, 0);
}

export function ppf(p: f64, a: f64, b: f64): f64 {
  return exp(a * norm.ppf(p, 0, 0));
}

export function isf(q: f64, a: f64, b: f64): f64 {
  return exp(a * norm.isf(q, 0, 0));
}

export function mean(x: f64, a: f64, b: f64): f64 {
  return exp(0.5 * a * a);
}

export function variance(x: f64, a: f64, b: f64): f64 {
  return exp(a * a) * expm1(a * a);
}

export function entropy(x: f64, a: f64, b: f64): f64 {
  return norm.entropy(0, 0, 0) + log(a);
}

/** Laplace's distribution: density ½ e^−|z|. */
import { exp } from "../exp/single";
import { log, log1p } from "../log/single";

const LN2: f64 = 0.6931471805599453;

export function pdf(z: f64, a: f64, b: f64): f64 {
  return 0.5 * exp(-abs<f64>(z));
}

export function logpdf(z: f64, a: f64, b: f64): f64 {
  return -abs<f64>(z) - LN2;
}

export function cdf(z: f64, a: f64, b: f64): f64 {
  return z > 0 ? 1 - pdf(z, a, b) : pdf(z, a, b);
}

export function sf(z: f64, a: f64, b: f64): f64 {
  return cdf(-z, a, b);
}

export function logcdf(z: f64, a: f64, b: f64): f64 {
  return z > 0 ? log1p(-pdf(z, a, b)) : z - LN2;
}

export function logsf(z: f64, a: f64, b: f64): f64 {
  return logcdf(-z, a, b);
}

/** Both 2p below ½ and 1 − p above it are exact. */
export function ppf(p: f64, a: f64, b: f64): f64 {
  return p < 0.5 ? log(2 * p) : -log(2 * (1 - p));
}

export function isf(q: f64, a: f64, b: f64): f64 {
  return -ppf(q, a, b);
}

export function mean(x: f64, a: f64, b: f64): f64 {
  return 0;
}

export function variance(x: f64, a: f64, b: f64): f64 {
  return 2;
}

export function entropy(x: f64, a: f64, b: f64): f64 {
  return 1 + LN2;
}

/** The uniform distribution on [0, 1]. */
import { log, log1p } from "../log/single";

export function pdf(z: f64, a: f64, b: f64): f64 {
  return z < 0 || z > 1 ? 0 : z == z ? 1 : z;
}

export function logpdf(z: f64, a: f64, b: f64): f64 {
  return z < 0 || z > 1 ? -Infinity : z == z ? 0 : z;
}

export function cdf(z: f64, a: f64, b: f64): f64 {
  return z < 0 ? 0 : z > 1 ? 1 : z;
}

export function sf(z: f64, a: f64, b: f64): f64 {
  return 1 - cdf(z, a, b);
}

export function logcdf(z: f64, a: f64, b: f64): f64 {
  return log(cdf(z, a, b));
}

export function logsf(z: f64, a: f64, b: f64): f64 {
  return log1p(-cdf(z, a, b));
}

export function ppf(p: f64, a: f64, b: f64): f64 {
  return p;
}

export function isf(q: f64, a: f64, b: f64): f64 {
  return 1 - q;
}

export function mean(x: f64, a: f64, b: f64): f64 {
  return 0.5;
}

export function variance(x: f64, a: f64, b: f64): f64 {
  return 1.0 / 12.0;
}

export function entropy(x: f64, a: f64, b: f64): f64 {
  return 0;
}

/** χ² of a degrees of freedom: twice a gamma variable of shape a/2. */
import * as gamma from "./gamma";

const LN2: f64 = 0.6931471805599453;

export function pdf(z: f64, a: f64, b: f64): f64 {
  return 0.5 * gamma.pdf(0.5 * z, 0.5 * a, 0);
}

export function logpdf(z: f64, a: f64, b: f64): f64 {
  return gamma.logpdf(0.5 * z, 0.5 * a, 0) - LN2;
}

export function cdf(z: f64, a: f64, b: f64): f64 {
  return gamma.cdf(0.5 * z, 0.5 * a, 0);
}

export function sf(z: f64, a: f64, b: f64): f64 {
  return gamma.sf(0.5 * z, 0.5 * a, 0);
}

export function logcdf(z: f64, a: f64, b: f64): f64 {
  return gamma.logcdf(0.5 * z, 0.5 * a, 0);
}

export function logsf(z: f64, a: f64, b: f64): f64 {
  return gamma.logsf(0.5 * z, 0.5 * a, 0);
}

export function ppf(p: f64, a: f64, b: f64): f64 {
  return 2 * gamma.ppf(p, 0.5 * a, 0);
}

export function isf(q: f64, a: f64, b: f64): f64 {
  return 2 * gamma.isf(q, 0.5 * a, 0);
}

export function mean(x: f64, a: f64, b: f64): f64 {
  return a;
}

export function variance(x: f64, a: f64, b: f64): f64 {
  return 2 * a;
}

export function entropy(x: f64, a: f64, b: f64): f64 {
  return gamma.entropy(0, 0.5 * a, 0) + LN2;
}

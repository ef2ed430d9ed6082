/** Cauchy's distribution: density 1 / (π (1 + z²)); it has no mean and no variance. */
import { log, log1p } from "../log/single";
import { atan2, tan } from "../trig/single";

const INVERSE_PI: f64 = 0.3183098861837907;
const PI: f64 = 3.141592653589793;
const LN_PI: f64 = 1.1447298858494002;
const LN_4PI: f64 = 2.5310242469692907;
/** From here on 1 + z² is z². */
const FAR: f64 = 1e9;

export function pdf(z: f64, a: f64, b: f64): f64 {
  return abs<f64>(z) < FAR ? INVERSE_PI / (1 + z * z) : INVERSE_PI / z / z;
}

export function logpdf(z: f64, a: f64, b: f64): f64 {
  const size = abs<f64>(z);
  return -LN_PI - (size < FAR ? log1p(z * z) : 2 * log(size));
}

/** The angle at which 1 is seen over −z, as a part of π. */
export function cdf(z: f64, a: f64, b: f64): f64 {
  return atan2(1, -z) * INVERSE_PI;
}

export function sf(z: f64, a: f64, b: f64): f64 {
  return cdf(-z, a, b);
}

export function logcdf(z: f64, a: f64, b: f64): f64 {
  return z > 0 ? log1p(-cdf(-z, a, b)) : log(cdf(z, a, b));
}

export function logsf(z: f64, a: f64, b: f64): f64 {
  return logcdf(-z, a, b);
}

/** −cot πp, by the tangent of the smallest angle that gives it; differences from ½ and 1 are exact there. */
export function ppf(p: f64, a: f64, b: f64): f64 {
  if (p == 0) return -Infinity;
  if (p == 1) return Infinity;
  if (p < 0.25) return -1 / tan(PI * p);
  return p > 0.75 ? 1 / tan(PI * (1 - p)) : tan(PI * (p - 0.5));
}

export function isf(q: f64, a: f64, b: f64): f64 {
  return -ppf(q, a, b);
}

export function mean(x: f64, a: f64, b: f64): f64 {
  return NaN;
}

export function variance(x: f64, a: f64, b: f64): f64 {
  return NaN;
}

export function entropy(x: f64, a: f64, b: f64): f64 {
  return LN_4PI;
}

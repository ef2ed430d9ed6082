/** The F distribution of a and b degrees of freedom: az / (az + b) has the beta distribution of a/2 and b/2. */
import { exp } from "../exp/single";
import { log } from "../log/single";
import { betaI, betaIc, logBetaI, logBetaIc } from "../incomplete/beta";
import { betaOddsInverse } from "../incomplete/beta-inverse";
import { betaPrefix, logBetaPrefix } from "../incomplete/beta-prefix";
import { fEntropy } from "./information";

/** az / (az + b) and b / (az + b), neither by subtraction and without overflow. */
// @ts-ignore: decorator
@inline
function share(z: f64, a: f64, b: f64): f64 {
  return z == Infinity ? 1 : 1 / (1 + b / a / z);
}

// @ts-ignore: decorator
@inline
function rest(z: f64, a: f64, b: f64): f64 {
  return 1 / (1 + (a / b) * z);
}

/** Below it a factor has lost digits, and the logarithm is taken factor by factor. */
const LEAST: f64 = 1e-305;

export function pdf(z: f64, a: f64, b: f64): f64 {
  if (z < 0 || z == Infinity) return 0;
  if (z == 0) return a < 2 ? Infinity : a == 2 ? 1 : 0;
  const prefix = betaPrefix(0.5 * a, 0.5 * b, share(z, a, b), rest(z, a, b));
  return prefix < LEAST ? exp(longLogpdf(z, a, b)) : prefix / z;
}

export function logpdf(z: f64, a: f64, b: f64): f64 {
  if (z < 0 || z == Infinity) return -Infinity;
  if (z == 0) return a < 2 ? Infinity : a == 2 ? 0 : -Infinity;
  const prefix = betaPrefix(0.5 * a, 0.5 * b, share(z, a, b), rest(z, a, b));
  const density = prefix / z;
  return prefix > LEAST && density > LEAST && density < Infinity ? log(density) : longLogpdf(z, a, b);
}

function longLogpdf(z: f64, a: f64, b: f64): f64 {
  return logBetaPrefix(0.5 * a, 0.5 * b, share(z, a, b), rest(z, a, b)) - log(z);
}

export function cdf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? 0 : betaI(0.5 * a, 0.5 * b, share(z, a, b), rest(z, a, b));
}

export function sf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? 1 : betaIc(0.5 * a, 0.5 * b, share(z, a, b), rest(z, a, b));
}

export function logcdf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? -Infinity : logBetaI(0.5 * a, 0.5 * b, share(z, a, b), rest(z, a, b));
}

export function logsf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? 0 : logBetaIc(0.5 * a, 0.5 * b, share(z, a, b), rest(z, a, b));
}

export function ppf(p: f64, a: f64, b: f64): f64 {
  return (b / a) * betaOddsInverse(0.5 * a, 0.5 * b, p, 1 - p);
}

export function isf(q: f64, a: f64, b: f64): f64 {
  return (b / a) * betaOddsInverse(0.5 * a, 0.5 * b, 1 - q, q);
}

export function mean(x: f64, a: f64, b: f64): f64 {
  return b > 2 ? b / (b - 2) : Infinity;
}

export function variance(x: f64, a: f64, b: f64): f64 {
  if (!(b > 4)) return Infinity;
  return 2 * (b / (b - 2)) * (b / (b - 2)) * ((a + b - 2) / a / (b - 4));
}

export function entropy(x: f64, a: f64, b: f64): f64 {
  return fEntropy(a, b);
}

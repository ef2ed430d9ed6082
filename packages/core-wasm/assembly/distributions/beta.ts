/** The beta distribution: density z^(a − 1) (1 − z)^(b − 1) / B(a, b) on [0, 1], in the saddle-point form that incomplete/beta-prefix.ts gives it. */
import { exp } from "../exp/single";
import { log, log1p } from "../log/single";
import { betaIWith, logBetaI, logBetaIc } from "../incomplete/beta";
import { betaIInverseWith } from "../incomplete/beta-inverse";
import { betaPrefix, betaScale, logBetaPrefix } from "../incomplete/beta-prefix";
import { betaEntropy } from "./information";

/** Below it a factor has lost digits, and the logarithm is taken factor by factor. */
const LEAST: f64 = 1e-305;

export function pdf(z: f64, a: f64, b: f64): f64 {
  if (z < 0 || z > 1) return 0;
  if (z == 0) return edge(a, b);
  if (z == 1) return edge(b, a);
  const prefix = betaPrefix(a, b, z, 1 - z);
  return prefix < LEAST ? exp(longLogpdf(z, a, b)) : prefix / z / (1 - z);
}

/** The density at 0; at 1 with the parameters exchanged. */
function edge(a: f64, b: f64): f64 {
  return a < 1 ? Infinity : a == 1 ? b : 0;
}

export function logpdf(z: f64, a: f64, b: f64): f64 {
  if (z < 0 || z > 1) return -Infinity;
  if (z == 0 || z == 1) return log(pdf(z, a, b));
  const prefix = betaPrefix(a, b, z, 1 - z);
  const density = prefix / z / (1 - z);
  return prefix > LEAST && density > LEAST && density < Infinity ? log(density) : longLogpdf(z, a, b);
}

function longLogpdf(z: f64, a: f64, b: f64): f64 {
  return logBetaPrefix(a, b, z, 1 - z) - log(z) - log1p(-z);
}

/** What probabilities and quantiles take of the parameters alone. */
export function factor(a: f64, b: f64): f64 {
  return betaScale(a, b);
}

export function cdf(kept: f64, z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? 0 : z >= 1 ? 1 : betaIWith(kept, a, b, z, 1 - z);
}

export function sf(kept: f64, z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? 1 : z >= 1 ? 0 : betaIWith(kept, b, a, 1 - z, z);
}

export function logcdf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? -Infinity : z >= 1 ? 0 : logBetaI(a, b, z, 1 - z);
}

export function logsf(z: f64, a: f64, b: f64): f64 {
  return z <= 0 ? 0 : z >= 1 ? -Infinity : logBetaIc(a, b, z, 1 - z);
}

export function ppf(kept: f64, p: f64, a: f64, b: f64): f64 {
  return betaIInverseWith(kept, a, b, p, 1 - p);
}

export function isf(kept: f64, q: f64, a: f64, b: f64): f64 {
  return betaIInverseWith(kept, a, b, 1 - q, q);
}

export function mean(x: f64, a: f64, b: f64): f64 {
  return a / (a + b);
}

export function variance(x: f64, a: f64, b: f64): f64 {
  const n = a + b;
  return (a / n) * (b / n) / (n + 1);
}

export function entropy(x: f64, a: f64, b: f64): f64 {
  return betaEntropy(a, b);
}

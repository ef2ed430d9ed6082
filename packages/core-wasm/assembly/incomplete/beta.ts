/**
 * Regularised incomplete beta function I = I_x(a, b), its complement I_y(b, a) and the logarithms of both, with x and y = 1 − x given apart, so that either end keeps its
 * digits. I is computed as such below the mean, as what the complement leaves of 1 above it; either way it is the factor of beta-prefix.ts times a series, a continued
 * fraction, or for two large parameters an integral.
 *
 * NaN for parameters that are not positive and finite and for x or y outside of [0, 1].
 */
import { log, log1p } from "../log/single";
import { integralPays, scaledIntegral } from "./beta-integral";
import { betaPrefixWith, betaScale, logBetaPrefixWith } from "./beta-prefix";
import { betaFraction, betaSeries, complementOfSmall } from "./beta-sums";
import { UNDERFLOWS } from "./limits";

/** I_x(a, b). */
export function betaI(a: f64, b: f64, x: f64, y: f64): f64 {
  return betaIWith(betaScale(a, b), a, b, x, y);
}

/** 1 − I_x(a, b). */
export function betaIc(a: f64, b: f64, x: f64, y: f64): f64 {
  return betaIWith(betaScale(b, a), b, a, y, x);
}

/** ln I_x(a, b), also where I is 0 in float64. */
export function logBetaI(a: f64, b: f64, x: f64, y: f64): f64 {
  return logBetaIWith(betaScale(a, b), a, b, x, y);
}

/** ln (1 − I_x(a, b)). */
export function logBetaIc(a: f64, b: f64, x: f64, y: f64): f64 {
  return logBetaIWith(betaScale(b, a), b, a, y, x);
}

/** I with scale = betaScale(a, b) at hand; the complement is that of (b, a, y, x). */
export function betaIWith(scale: f64, a: f64, b: f64, x: f64, y: f64): f64 {
  if (isTrivial(a, b, x, y)) return trivialI(a, b, x, y);
  if (!isLower(a, b, x, y)) return rest(scale, b, a, y, x);
  const prefix = betaPrefixWith(scale, a, b, x, y);
  return prefix == 0 ? 0 : prefix * factor(a, b, x, y);
}

/** ln I likewise. */
export function logBetaIWith(scale: f64, a: f64, b: f64, x: f64, y: f64): f64 {
  if (isTrivial(a, b, x, y)) return log(trivialI(a, b, x, y));
  if (!isLower(a, b, x, y)) {
    const p = rest(scale, b, a, y, x);
    return p < 0.5 ? log(p) : log1p(-betaIWith(scale, b, a, y, x));
  }
  const scaled = factor(a, b, x, y);
  const p = betaPrefixWith(scale, a, b, x, y) * scaled;
  if (p < UNDERFLOWS) return logBetaPrefixWith(scale, a, b, x, y) + log(scaled);
  return p < 0.5 ? log(p) : log1p(-rest(scale, a, b, x, y));
}

// @ts-ignore: decorator
@inline
function isTrivial(a: f64, b: f64, x: f64, y: f64): bool {
  return !(a > 0 && a < Infinity && b > 0 && b < Infinity && x > 0 && y > 0 && x <= 1 && y <= 1);
}

/** SciPy's values at the ends: a = 0 or b = ∞ puts all mass at 0, b = 0 or a = ∞ at 1. */
function trivialI(a: f64, b: f64, x: f64, y: f64): f64 {
  if (!(a >= 0 && b >= 0 && x >= 0 && y >= 0 && x <= 1 && y <= 1)) return NaN;
  const atZero = a == 0 || b == Infinity;
  const atOne = b == 0 || a == Infinity;
  if (atZero && atOne) return NaN;
  if (atZero) return x > 0 ? 1 : 0;
  if (atOne) return y > 0 ? 0 : 1;
  return x > 0 ? 1 : 0;
}

/** Whether I is computed as such. Where it is not, it is not small; where it is and may be near 1, its complement is complementOfSmall. */
export function isLower(a: f64, b: f64, x: f64, y: f64): bool {
  if (a < 1 || b < 1) {
    if (a < 1 && b < 1) return x <= y;
    return a < 1 ? isNearZero(b, x) : !isNearZero(a, y);
  }
  return b * x <= a * y;
}

/** Where the power series in x is used whatever the first parameter. */
// @ts-ignore: decorator
@inline
function isNearZero(b: f64, x: f64): bool {
  return x <= 0.7 && b * x <= 1;
}

/** I without betaPrefix. */
export function factor(a: f64, b: f64, x: f64, y: f64): f64 {
  if (isNearZero(b, x)) return betaSeries(a, b, x);
  return integralPays(a, b) ? scaledIntegral(a, b, x, y) : betaFraction(a, b, x, y);
}

/** 1 − I_x(a, b), where isLower. */
export function rest(scale: f64, a: f64, b: f64, x: f64, y: f64): f64 {
  if (a < 1 && isNearZero(b, x)) return complementOfSmall(a, b, x, y);
  const prefix = betaPrefixWith(scale, a, b, x, y);
  return prefix == 0 ? 1 : 1 - prefix * factor(a, b, x, y);
}

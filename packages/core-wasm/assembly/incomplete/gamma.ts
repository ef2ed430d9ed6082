/**
 * Regularised incomplete gamma functions P(a, x) and Q = 1 − P, and their logarithms, each from the side that is small: P = D · (series or uniform expansion) below the
 * mean, Q = D · (fraction or uniform expansion) above it, and the other one as what is left of 1. D stands in gamma-prefix.ts.
 *
 * As in SciPy: a = 0 gives P = 1, x = ∞ gives P = 1, a = ∞ gives P = 0; NaN for negative arguments, for (0, 0) and (∞, ∞).
 */
import { log, log1p } from "../log/single";
import { gammaPrefixWith, gammaScale, logGammaPrefixWith } from "./gamma-prefix";
import { lowerSeries, upperFraction, upperOfSmall } from "./gamma-sums";
import { isUniform, lowerUniform, upperUniform } from "./gamma-uniform";
import { UNDERFLOWS } from "./limits";

/** For a < 1 and x up to here the series for P is used, though P is large there. */
const SMALL: f64 = 1.1;

/** P(a, x) = γ(a, x)/Γ(a). */
export function gammaP(a: f64, x: f64): f64 {
  return gammaPWith(gammaScale(a), a, x);
}

/** Q(a, x) = Γ(a, x)/Γ(a). */
export function gammaQ(a: f64, x: f64): f64 {
  return gammaQWith(gammaScale(a), a, x);
}

/** ln P, also where P is 0 in float64. */
export function logGammaP(a: f64, x: f64): f64 {
  return logGammaPWith(gammaScale(a), a, x);
}

/** ln Q. */
export function logGammaQ(a: f64, x: f64): f64 {
  return logGammaQWith(gammaScale(a), a, x);
}

/** The same four with scale = gammaScale(a) at hand. */
export function gammaPWith(scale: f64, a: f64, x: f64): f64 {
  if (isTrivial(a, x)) return trivialP(a, x);
  return isLower(a, x) ? gammaPrefixWith(scale, a, x) * lowerFactor(a, x) : 1 - gammaPrefixWith(scale, a, x) * upperFactor(a, x);
}

export function gammaQWith(scale: f64, a: f64, x: f64): f64 {
  if (isTrivial(a, x)) return 1 - trivialP(a, x);
  if (!isLower(a, x)) return gammaPrefixWith(scale, a, x) * upperFactor(a, x);
  return a < 1 ? upperOfSmall(a, x) : 1 - gammaPrefixWith(scale, a, x) * lowerFactor(a, x);
}

export function logGammaPWith(scale: f64, a: f64, x: f64): f64 {
  if (isTrivial(a, x)) return log(trivialP(a, x));
  if (!isLower(a, x)) return log1p(-gammaQWith(scale, a, x));
  const factor = lowerFactor(a, x);
  const p = gammaPrefixWith(scale, a, x) * factor;
  if (p < UNDERFLOWS) return logGammaPrefixWith(scale, a, x) + log(factor);
  return p < 0.5 ? log(p) : log1p(-gammaQWith(scale, a, x));
}

export function logGammaQWith(scale: f64, a: f64, x: f64): f64 {
  if (isTrivial(a, x)) return log(1 - trivialP(a, x));
  if (isLower(a, x)) {
    const q = gammaQWith(scale, a, x);
    return q < 0.5 ? log(q) : log1p(-gammaPWith(scale, a, x));
  }
  const factor = upperFactor(a, x);
  const q = gammaPrefixWith(scale, a, x) * factor;
  return q < UNDERFLOWS ? logGammaPrefixWith(scale, a, x) + log(factor) : log(q);
}

// @ts-ignore: decorator
@inline
function isTrivial(a: f64, x: f64): bool {
  return !(a > 0 && a < Infinity && x > 0 && x < Infinity);
}

function trivialP(a: f64, x: f64): f64 {
  if (!(a >= 0 && x >= 0) || (a == 0 && x == 0) || (a == Infinity && x == Infinity)) return NaN;
  return a == 0 || x == Infinity ? 1 : 0;
}

/** Whether P is computed as such, and Q from it. */
// @ts-ignore: decorator
@inline
export function isLower(a: f64, x: f64): bool {
  return a < 1 ? x <= SMALL : x <= a;
}

/** P/D below the mean. */
export function lowerFactor(a: f64, x: f64): f64 {
  return isUniform(a, x) ? lowerUniform(a, x) : lowerSeries(a, x);
}

/** Q/D above the mean. */
export function upperFactor(a: f64, x: f64): f64 {
  return isUniform(a, x) ? upperUniform(a, x) : upperFraction(a, x);
}

/**
 * Student's t distribution of a = n degrees of freedom: density c (1 + z²/n)^(−(n + 1)/2), c = Γ((n + 1)/2) / (Γ(n/2) √(nπ)). Its tail at |z| is half of I_w(n/2, ½),
 * w = n / (n + z²); so far out that this is its first term, c (√n/z)^n / √n, which remains where z² overflows.
 */
import { exp } from "../exp/single";
import { betaI, logBetaI } from "../incomplete/beta";
import { betaOddsInverse } from "../incomplete/beta-inverse";
import { logGammaRatio } from "../incomplete/gamma-ratio";
import { log, log1p } from "../log/single";
import { tEntropy } from "./information";

const LN2: f64 = 0.6931471805599453;
const LOG_ROOT_PI: f64 = 0.5723649429247001;
/** Where z²/n is so large, 1 + z²/n is z²/n and the tail is its first term. */
const FAR: f64 = 1e34;

/** ln c √n. */
function logConstant(n: f64): f64 {
  return logGammaRatio(0.5 * n, 0.5) - LOG_ROOT_PI;
}

/** ln (1 + z²/n). */
function logGrowth(z: f64, n: f64): f64 {
  const share = z / sqrt(n);
  return abs(share) < 1e17 ? log1p(share * share) : 2 * log(abs(share));
}

export function pdf(z: f64, n: f64, b: f64): f64 {
  return exp(logpdf(z, n, b));
}

export function logpdf(z: f64, n: f64, b: f64): f64 {
  return logConstant(n) - 0.5 * log(n) - 0.5 * (n + 1) * logGrowth(z, n);
}

/** P(X < −|z|). */
function tail(z: f64, n: f64): f64 {
  const square = z * z;
  if (square > FAR * n) return exp(farTail(z, n));
  return 0.5 * betaI(0.5 * n, 0.5, n / (n + square), square / (n + square));
}

function logTail(z: f64, n: f64): f64 {
  const square = z * z;
  if (square > FAR * n) return farTail(z, n);
  return logBetaI(0.5 * n, 0.5, n / (n + square), square / (n + square)) - LN2;
}

/** ln of the tail's first term. */
function farTail(z: f64, n: f64): f64 {
  return logConstant(n) - log(n) + n * (0.5 * log(n) - log(abs(z)));
}

export function cdf(z: f64, n: f64, b: f64): f64 {
  return z > 0 ? 1 - tail(z, n) : tail(z, n);
}

export function sf(z: f64, n: f64, b: f64): f64 {
  return cdf(-z, n, b);
}

export function logcdf(z: f64, n: f64, b: f64): f64 {
  return z > 0 ? log1p(-tail(z, n)) : logTail(z, n);
}

export function logsf(z: f64, n: f64, b: f64): f64 {
  return logcdf(-z, n, b);
}

export function ppf(p: f64, n: f64, b: f64): f64 {
  return p < 0.5 ? lowerQuantile(p, n) : -lowerQuantile(1 - p, n);
}

export function isf(q: f64, n: f64, b: f64): f64 {
  return -ppf(q, n, b);
}

/** The quantile of p ≤ ½: first of all by the tail's first term, inverted. */
function lowerQuantile(p: f64, n: f64): f64 {
  const size = exp(0.5 * log(n) + (logConstant(n) - log(n) - log(p)) / n);
  if (!(size < sqrt(FAR) * max(n, 1))) return -size;
  return -sqrt(n / betaOddsInverse(0.5 * n, 0.5, 2 * p, 1 - 2 * p));
}

export function mean(x: f64, n: f64, b: f64): f64 {
  return n > 1 ? 0 : NaN;
}

export function variance(x: f64, n: f64, b: f64): f64 {
  return n > 2 ? n / (n - 2) : n > 1 ? Infinity : NaN;
}

export function entropy(x: f64, n: f64, b: f64): f64 {
  return tEntropy(n, logConstant(n));
}

/**
 * x^a y^b / B(a, b), y = 1 − x, the factor that I_x(a, b) and its complement share. With n = a + b and D of gamma-prefix.ts it is the saddle-point form of the
 * binomial probability (Loader 2000),
 *
 *     (ab/n) D(a, nx) D(b, ny) / D(n, n),
 *
 * in which a − nx = ny − b is formed once, of exact products: for large parameters that difference decides. Small parameters are multiplied as they stand.
 */
import { exp } from "../exp/single";
import { remainder } from "../float/upper";
import { stirling } from "../gamma/stirling";
import { log, log1p } from "../log/single";
import { power } from "../power/power";
import { gamma1p } from "./gamma-1p";
import { LARGE, NEAR_ONE, powerTimesExponential } from "./gamma-prefix";
import { logTilt, tilt } from "./tilt";

const TWO_PI: f64 = 6.283185307179586;

/** Below it a power is taken in two halves, of which neither is too small. */
const TINY: f64 = 1e-290;

/** The share of it that depends on a and b alone, the same for b and a; NaN for parameters that are not positive and finite. Callers keep it from one x to the next. */
export function betaScale(a: f64, b: f64): f64 {
  if (a > b) return betaScale(b, a);
  if (!(a > 0 && b < Infinity)) return NaN;
  const n = a + b;
  if (b < LARGE) return ((b / n) * a * gamma1p(n)) / (gamma1p(a) * gamma1p(b));
  const corrections = stirling(n) - stirling(b);
  if (a < LARGE) return (a * sqrt<f64>(b / n) * exp(corrections)) / gamma1p(a);
  return sqrt<f64>((a / TWO_PI) * (b / n)) * exp(corrections - stirling(a));
}

/** x^a y^b / B; a, b > 0, 0 < x, y < 1. */
export function betaPrefix(a: f64, b: f64, x: f64, y: f64): f64 {
  return betaPrefixWith(betaScale(a, b), a, b, x, y);
}

/** Its logarithm, also where it is 0 in float64. */
export function logBetaPrefix(a: f64, b: f64, x: f64, y: f64): f64 {
  return logBetaPrefixWith(betaScale(a, b), a, b, x, y);
}

/** The same two with scale = betaScale(a, b) at hand. */
export function betaPrefixWith(scale: f64, a: f64, b: f64, x: f64, y: f64): f64 {
  if (a > b) return betaPrefixWith(scale, b, a, y, x);
  if (b < LARGE) {
    const exponent = a * logOf(x, y) + b * logOf(y, x);
    return exponent > -NEAR_ONE ? scale * exp(exponent) : times(times(scale, x, a), y, b);
  }
  const nx = (a + b) * x;
  const ny = (a + b) * y;
  const less = lost(a, b, x, y, nx);
  const first = a < LARGE ? powerTimesExponential(a, nx) * (1 + less * (a / nx - 1)) : tilt(a, nx, less);
  return scale * first * tilt(b, ny, lost(b, a, y, x, ny));
}

export function logBetaPrefixWith(scale: f64, a: f64, b: f64, x: f64, y: f64): f64 {
  if (a > b) return logBetaPrefixWith(scale, b, a, y, x);
  if (b < LARGE) return log(scale) + a * logOf(x, y) + b * logOf(y, x);
  const nx = (a + b) * x;
  const ny = (a + b) * y;
  const first = a < LARGE ? a * log(nx) - nx : logTilt(a, nx, lost(a, b, x, y, nx));
  return log(scale) + first + logTilt(b, ny, lost(b, a, y, x, ny));
}

/** a − nx = ny − b, n = a + b, of exact products. */
export function betaExcess(a: f64, b: f64, x: f64, y: f64): f64 {
  const nx = (a + b) * x;
  return a - nx - lost(a, b, x, y, nx);
}

/** ln x, from y = 1 − x where that is the exact one. */
export function logOf(x: f64, y: f64): f64 {
  return x < 0.5 ? log(x) : log1p(-y);
}

/** What the rounding of nx, n = a + b, has lost, that of n and of x included: the smaller of x and y is taken as exact, the other one as what it leaves of 1. */
function lost(a: f64, b: f64, x: f64, y: f64, nx: f64): f64 {
  const n = a + b;
  const part = n - a;
  const ofSum = a - (n - part) + (b - part);
  const ofX = x <= y ? 0 : 1 - x - y;
  return ofSum * x + n * ofX - remainder<f64, f64>(n, x, nx);
}

function times(scale: f64, x: f64, a: f64): f64 {
  const whole = power<f64>(x, a);
  if (whole > TINY) return scale * whole;
  const half = power<f64>(x, 0.5 * a);
  return scale * half * half;
}

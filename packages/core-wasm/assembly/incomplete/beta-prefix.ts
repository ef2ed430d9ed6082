/**
 * x^a y^b / B(a, b), y = 1 − x, the factor that I_x(a, b) and its complement share. With n = a + b and D of gamma-prefix.ts it is the saddle-point form of the
 * binomial probability (Loader 2000),
 *
 *     (ab/n) D(a, nx) D(b, ny) / D(n, n),
 *
 * in which a − nx = ny − b is formed once, of exact products: for large parameters that difference decides. Small parameters are multiplied as they stand.
 */
import { exp } from "../exp/exp";
import { remainder } from "../float/upper";
import { log } from "../log/log";
import { log1p } from "../log/log1p";
import { power } from "../power/power";
import { gamma, gammaln1p, stirling } from "./borrowed";
import { logTilt, tilt } from "./deviance";
import { gammaPrefix, LARGE, logGammaPrefix } from "./gamma-prefix";

const TWO_PI: f64 = 6.283185307179586;

/** Below it a power is taken in two halves, of which neither is too small. */
const TINY: f64 = 1e-290;

/** a, b > 0; 0 < x, y < 1. */
export function betaPrefix(a: f64, b: f64, x: f64, y: f64): f64 {
  if (a > b) return betaPrefix(b, a, y, x);
  const n = a + b;
  if (b < LARGE) return times(times(gammaQuotient(a, b), x, a), y, b);
  const nx = n * x;
  const ny = n * y;
  const tilted = tilt(b, ny, lost(b, a, y, x, ny)) * exp<f64, f64>(stirling(n) - stirling(b) - (a < LARGE ? 0 : stirling(a)));
  if (a < LARGE) return a * sqrt<f64>(b / n) * gammaPrefix(a, nx) * tilted;
  return sqrt<f64>((a / TWO_PI) * (b / n)) * tilt(a, nx, lost(a, b, x, y, nx)) * tilted;
}

/** Its logarithm, also where it is 0 in float64. */
export function logBetaPrefix(a: f64, b: f64, x: f64, y: f64): f64 {
  if (a > b) return logBetaPrefix(b, a, y, x);
  const n = a + b;
  if (b < LARGE) return log<f64, f64>(gammaQuotient(a, b)) + a * logOf(x, y) + b * logOf(y, x);
  const nx = n * x;
  const ny = n * y;
  const tilted = logTilt(b, ny, lost(b, a, y, x, ny)) + stirling(n) - stirling(b);
  if (a < LARGE) return log<f64, f64>(a * sqrt<f64>(b / n)) + logGammaPrefix(a, nx) + tilted;
  return 0.5 * log<f64, f64>((a / TWO_PI) * (b / n)) - stirling(a) + logTilt(a, nx, lost(a, b, x, y, nx)) + tilted;
}

/** a − nx = ny − b, n = a + b, of exact products. */
export function betaExcess(a: f64, b: f64, x: f64, y: f64): f64 {
  const nx = (a + b) * x;
  return a - nx - lost(a, b, x, y, nx);
}

/** ln x, from y = 1 − x where that is the exact one. */
export function logOf(x: f64, y: f64): f64 {
  return x < 0.5 ? log<f64, f64>(x) : log1p<f64, f64>(-y);
}

/** What the rounding of nx, n = a + b, has lost, that of n and of x included: the smaller of x and y is taken as exact, the other one as what it leaves of 1. */
function lost(a: f64, b: f64, x: f64, y: f64, nx: f64): f64 {
  const n = a + b;
  const part = n - a;
  const ofSum = a - (n - part) + (b - part);
  const ofX = x <= y ? 0 : 1 - x - y;
  return ofSum * x + n * ofX - remainder<f64, f64>(n, x, nx);
}

/** 1/B(a, b) for small parameters. */
function gammaQuotient(a: f64, b: f64): f64 {
  const n = a + b;
  return ((b / n) * a * gamma(1 + n)) / (gamma(1 + a) * gamma(1 + b));
}

function times(scale: f64, x: f64, a: f64): f64 {
  const whole = power<f64>(x, a);
  if (whole > TINY) return scale * whole;
  const half = power<f64>(x, 0.5 * a);
  return scale * half * half;
}

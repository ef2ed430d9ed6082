/**
 * The x at which I_x(a, b) = p and 1 − I = q, p + q = 1, as odds x/(1 − x), which hold both x and 1 − x to full precision: F and t quantiles are multiples of odds.
 * The smaller of p and q decides. Started by Carter's approximation (Abramowitz and Stegun 26.5.22) or by the first term of a series at either end; then newton.ts in
 * u = ln (x/y) with dI/du = x^a y^b / B.
 */
import { exp } from "../exp/single";
import { lnGamma1p } from "../gamma/ln-gamma-1p";
import { log, log1p } from "../log/single";
import { factor, isLower, rest } from "./beta";
import { betaExcess, betaPrefixWith, betaScale, logBetaPrefixWith } from "./beta-prefix";
import { logGammaRatio } from "./gamma-ratio";
import { UNDERFLOWS } from "./limits";
import { CLOSE, halley, halved, MOST_STEPS, roughNormal } from "./newton";

/** Where b x is below e^−40, the first term of the series is all of it. */
const FIRST_TERM: f64 = -40;
const SMALL: f64 = 4.248354255291589e-18;

/** x of betaOddsInverse. */
export function betaIInverse(a: f64, b: f64, p: f64, q: f64): f64 {
  return betaIInverseWith(betaScale(a, b), a, b, p, q);
}

/** The same with scale = betaScale(a, b) at hand. */
export function betaIInverseWith(scale: f64, a: f64, b: f64, p: f64, q: f64): f64 {
  const odds = betaOddsInverseWith(scale, a, b, p, q);
  return odds == Infinity ? 1 : odds / (1 + odds);
}

/** x/(1 − x); NaN for parameters that are not positive and finite and for p or q outside of [0, 1]. */
export function betaOddsInverse(a: f64, b: f64, p: f64, q: f64): f64 {
  return betaOddsInverseWith(betaScale(a, b), a, b, p, q);
}

/** The same with scale = betaScale(a, b) at hand. */
export function betaOddsInverseWith(scale: f64, a: f64, b: f64, p: f64, q: f64): f64 {
  if (!(a > 0 && a < Infinity && b > 0 && b < Infinity && p >= 0 && q >= 0 && p <= 1 && q <= 1)) return NaN;
  if (p == 0) return 0;
  if (q == 0) return Infinity;
  const logP = p <= q ? log(p) : log1p(-q);
  const logQ = p <= q ? log1p(-p) : log(q);
  const nearZero = a <= 1 || b <= 1 || logP < FIRST_TERM * a ? nearEnd(scale, a, b, logP) : 0;
  if (nearZero + log1p(b) < FIRST_TERM) return exp(nearZero);
  const nearOne = a <= 1 || b <= 1 || logQ < FIRST_TERM * b ? nearEnd(scale, b, a, logQ) : 0;
  if (nearOne + log1p(a) < FIRST_TERM) return exp(-nearOne);
  const upper = q < p;
  const target = upper ? q : p;
  const logTarget = upper ? logQ : logP;
  let odds = start(a, b, nearZero, nearOne, upper, target, p);
  let low: f64 = 0;
  let high: f64 = Infinity;
  for (let k = 0; k < MOST_STEPS; k++) {
    const y = 1 / (1 + odds);
    const x = odds * y;
    const below = isLower(a, b, x, y);
    const prefix = betaPrefixWith(scale, a, b, x, y);
    const scaled = below ? factor(a, b, x, y) : factor(b, a, y, x);
    const direct = below != upper;
    const value = direct ? prefix * scaled : below ? rest(scale, a, b, x, y) : rest(scale, b, a, y, x);
    const whole = value > UNDERFLOWS && target > UNDERFLOWS;
    const h = whole || !direct ? log(value / target) : logBetaPrefixWith(scale, a, b, x, y) + log(scaled) - logTarget;
    const rate = direct ? 1 / scaled : prefix / value;
    if ((h < 0) != upper) low = odds;
    else high = odds;
    const step = halley(h, upper ? -rate : rate, betaExcess(a, b, x, y));
    if (abs<f64>(step) * (1 + rate + sqrt<f64>((a + b) * x * y)) < CLOSE) return odds + odds * (step + 0.5 * step * step);
    const next = odds * exp(step);
    odds = next > low && next < high ? next : halved(odds, low, high);
  }
  return odds;
}

/** ln x of x^a / (a B(a, b)) = p: the first term of I, less than x where b > 1. */
function nearEnd(scale: f64, a: f64, b: f64, logP: f64): f64 {
  if (a < 1) return (logP + lnGamma1p(a) - logGammaRatio(b, a)) / a;
  // The factor of I where y^b is 1 gives B without cancellation.
  const x = SMALL / (1 + b);
  return log(x) + (logP + log(a) - logBetaPrefixWith(scale, a, b, x, 1)) / a;
}

function start(a: f64, b: f64, nearZero: f64, nearOne: f64, upper: bool, target: f64, p: f64): f64 {
  if (a > 1 && b > 1) {
    const z = upper ? roughNormal(target) : -roughNormal(target);
    const s = 1 / (2 * a - 1);
    const t = 1 / (2 * b - 1);
    const skew = (z * z - 3) / 6;
    const h = 2 / (s + t);
    const w = (z * sqrt<f64>(max<f64>(h + skew, 0))) / h - (t - s) * (skew + 5 / 6.0 - 2 / (3 * h));
    return (a / b) * exp(min<f64>(max<f64>(-2 * w, -300), 300));
  }
  // The share of the mass that the two ends have, each by its power.
  const left = exp(a * log(a / (a + b))) / a;
  const right = exp(b * log(b / (a + b))) / b;
  if (p * (left + right) < left) {
    const x = min<f64>(exp(nearZero), 0.9);
    return x / (1 - x);
  }
  const y = min<f64>(exp(nearOne), 0.9);
  return (1 - y) / y;
}

/**
 * The x at which P(a, x) = p and Q(a, x) = q, p + q = 1; the smaller of the two decides, the other may be rounded. Started by Wilson and Hilferty's cube of a normal
 * quantile or by the first term of the series, then newton.ts in u = ln x with dP/du = a D.
 */
import { exp } from "../exp/single";
import { lnGamma1p } from "../gamma/ln-gamma-1p";
import { log, log1p } from "../log/single";
import { gammaQWith, isLower, lowerFactor, upperFactor } from "./gamma";
import { gammaPrefixWith, gammaScale, logGammaPrefixWith } from "./gamma-prefix";
import { UNDERFLOWS } from "./limits";
import { CLOSE, halley, halved, MOST_STEPS, roughNormal } from "./newton";

/** Where x is below e^−40, the first term of the series is all of it. */
const FIRST_TERM: f64 = -40;

/** NaN for a that is not positive and finite and for p or q outside of [0, 1]. */
export function gammaPInverse(a: f64, p: f64, q: f64): f64 {
  return gammaPInverseWith(gammaScale(a), a, p, q);
}

/** The same with scale = gammaScale(a) at hand. */
export function gammaPInverseWith(scale: f64, a: f64, p: f64, q: f64): f64 {
  if (!(a > 0 && a < Infinity && p >= 0 && q >= 0 && p <= 1 && q <= 1)) return NaN;
  if (p == 0) return 0;
  if (q == 0) return Infinity;
  const logP = p <= q ? log(p) : log1p(-q);
  const first = (logP + (a < 1 ? lnGamma1p(a) : -logGammaPrefixWith(scale, a, 1) - 1)) / a;
  if (first < FIRST_TERM) return exp(first);
  const upper = q < p;
  const target = upper ? q : p;
  const logTarget = upper ? log(q) : logP;
  let x = start(a, first, upper, target, logTarget);
  let low: f64 = 0;
  let high: f64 = Infinity;
  for (let k = 0; k < MOST_STEPS; k++) {
    const below = isLower(a, x);
    const prefix = gammaPrefixWith(scale, a, x);
    const scaled = below ? lowerFactor(a, x) : upperFactor(a, x);
    const direct = below != upper;
    const value = direct ? prefix * scaled : upper ? gammaQWith(scale, a, x) : 1 - prefix * scaled;
    const whole = value > UNDERFLOWS && target > UNDERFLOWS;
    const h = whole || !direct ? log(value / target) : logGammaPrefixWith(scale, a, x) + log(scaled) - logTarget;
    const rate = direct ? a / scaled : (a * prefix) / value;
    const w = upper ? -rate : rate;
    if ((h < 0) != upper) low = x;
    else high = x;
    const step = halley(h, w, a - x);
    if (abs<f64>(step) * (1 + rate + sqrt<f64>(a)) < CLOSE) return x + x * (step + 0.5 * step * step);
    const next = x * exp(step);
    x = next > low && next < high ? next : halved(x, low, high);
  }
  return x;
}

function start(a: f64, first: f64, upper: bool, target: f64, logTarget: f64): f64 {
  const z = roughNormal(target);
  const root = 1 - 1 / (9 * a) + (upper ? -z : z) / (3 * sqrt<f64>(a));
  if (upper && a < 3) {
    // Far out Q is about x^(a−1) e^−x / Γ(a).
    const far = -logTarget;
    if (far > 3) return far + (a - 1) * log(far);
  }
  const least = exp(first);
  return root > 0 && a >= 0.5 ? max<f64>(a * root * root * root, least) : least;
}

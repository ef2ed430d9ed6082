/**
 * B(a, b) = Γ(a)·Γ(b)/Γ(a + b), by products and powers rather than by the exponential of a large logarithm, whose error would grow with it. Both arguments large: Stirling's
 * formula, √(2π)·(a/s)^a·(b/s)^b·√(s/(ab))·e^bcorr with s = a + b; one large: Γ(a) times the same of Γ(b)/Γ(s) (after Didonato & Morris, Algorithm 708, ACM TOMS 18, 1992).
 * What s and the powers' bases lose in rounding is kept (Dekker, Numer. Math. 18, 1971): an exponent multiplies it.
 *
 * Where a or b is 0 or a negative integer ∞, but for the finite limits among integers; where only a + b is, ±0. NaN stays.
 */
import { exp } from "../exp/single";
import { lostInProduct } from "../float/two-product";
import { remainder } from "../float/upper";
import { log1p } from "../log/single";
import { power } from "../power/power";
import { betaln, isLimit } from "./betaln";
import { digamma } from "./digamma";
import { gamma } from "./gamma";
import { gammasgn } from "./gammasgn";
import { bcorr, stirlingDifference } from "./stirling";

/** From here on Stirling's formula. */
const LARGE: f64 = 8;
const ROOT_TAU: f64 = 2.5066282746310007;
const INVERSE_E: f64 = 0.36787944117144233;
const INVERSE_E_LOW: f64 = -1.2428753672788363e-17;
/** Γ of more is not a number. */
const GAMMA_END: f64 = 170;

export function beta(a: f64, b: f64): f64 {
  if (a != a || b != b) return a + b;
  const least = min(a, b);
  const most = max(a, b);
  if (least <= 0) return notPositive(least, most);
  if (most == Infinity) return least == most ? NaN : 0;
  if (least >= LARGE) return bothLarge(least, most);
  return most >= LARGE ? gamma(least) * gammaQuotient(least, most) : quotient(least, most);
}

/** As it is defined; Γ(a + b) is corrected for what a + b loses. */
function quotient(a: f64, b: f64): f64 {
  const s = a + b;
  const lost = b - (s - (s - b)) + (a - (s - b));
  const correction = lost == 0 ? 1 : 1 - lost * digamma(s);
  return gamma(a) * ((gamma(b) / gamma(s)) * correction);
}

/** Γ(b)/Γ(a + b) for b ≥ 8 > a > 0: (b/s)^(b − ½)·(s/e)^(−a)·e^(Δ(b) − Δ(s)). */
function gammaQuotient(a: f64, b: f64): f64 {
  const s = a + b;
  const base = s * INVERSE_E;
  const lost = lostInProduct(s, INVERSE_E, base) + s * INVERSE_E_LOW + (a - (s - b)) * INVERSE_E;
  const small = stirlingDifference(a, b) - (b - 0.5) * log1p(a / b);
  return exp(small - a * (lost / base)) * power<f64>(base, -a);
}

/** 8 ≤ a ≤ b. */
function bothLarge(a: f64, b: f64): f64 {
  const s = a + b;
  const lost = a - (s - b);
  return ROOT_TAU * share(a, s, lost) * share(b, s, lost) * sqrt(s / b / a) * exp(bcorr(a, b));
}

/** (a / (s + lost))^a. */
function share(a: f64, s: f64, lost: f64): f64 {
  const base = a / s;
  const beside = (remainder<f64, f64>(base, s, a) - base * lost) / a;
  return power<f64>(base, a) * exp(a * beside);
}

function notPositive(a: f64, b: f64): f64 {
  if (a == floor(a) || (b <= 0 && b == floor(b))) {
    if (!isLimit(a, b)) return Infinity;
    const limit = beta(1 - a - b, b);
    return b % 2 == 0 ? limit : -limit;
  }
  const s = a + b;
  if (s <= 0 && s == floor(s)) return copysign(0, gammasgn(a) * gammasgn(b));
  if (a > -GAMMA_END && b < GAMMA_END) return quotient(a, b);
  return gammasgn(a) * gammasgn(b) * gammasgn(s) * exp(betaln(a, b));
}

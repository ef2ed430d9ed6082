/**
 * ln |B(a, b)| = ln |Γ(a)·Γ(b)/Γ(a + b)| after Didonato & Morris (BETALN of Algorithm 708, ACM TOMS 18, 1992): for large arguments the logarithms of Stirling's formula are put
 * together before anything cancels, and the rest is `bcorr` or `algdiv`.
 *
 * Where a or b is 0 or a negative integer ∞, but for the finite limits among integers; where only a + b is, −∞. NaN stays.
 */
import { log, log1p } from "../log/single";
import { gammaln } from "./gammaln";
import { algdiv, bcorr } from "./stirling";

/** From here on Stirling's formula. */
const LARGE: f64 = 8;
/** ½·ln 2π. */
const HALF_LN_TAU: f64 = 0.9189385332046728;

export function betaln(a: f64, b: f64): f64 {
  if (a != a || b != b) return a + b;
  const least = min(a, b);
  const most = max(a, b);
  if (least <= 0) return notPositive(least, most);
  if (most == Infinity) return least == most ? NaN : -most;
  if (least >= LARGE) return bothLarge(least, most);
  if (most >= LARGE) return gammaln(least) + algdiv(least, most);
  return gammaln(least) + (gammaln(most) - gammaln(least + most));
}

function bothLarge(a: f64, b: f64): f64 {
  const ratio = a / b;
  const u = -(a - 0.5) * log(ratio / (1 + ratio));
  const v = b * log1p(ratio);
  const head = -0.5 * log(b) + HALF_LN_TAU + bcorr(a, b);
  return u <= v ? head - v - u : head - u - v;
}

function notPositive(a: f64, b: f64): f64 {
  if (a == floor(a) || (b <= 0 && b == floor(b))) return isLimit(a, b) ? betaln(1 - a - b, b) : Infinity;
  return gammaln(a) + (gammaln(b) - gammaln(a + b));
}

/** Whether B(a, b), a a negative integer, is finite nevertheless: the poles of Γ(a) and Γ(a + b) divide to (−1)^b·B(1 − a − b, b). */
export function isLimit(a: f64, b: f64): bool {
  return a == floor(a) && b == floor(b) && b > 0 && a + b <= 0;
}

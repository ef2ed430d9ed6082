/**
 * The terms that entropies are sums of, as policies for pointwise.ts. Arguments are probabilities, ≥ 0; 0 · log 0 is 0.
 *
 * Entropy and cross entropy are in bits, so that powers of two are exact. Divergences are in nats, and of each term its part p − q is taken away:
 *
 *     D(p, q) = p ln (p / q) − p + q = (p + q) (s² + s (1 + s) (s²/3 + s⁴/5 + s⁶/7 + …)),   s = (p − q) / (p + q)
 *
 * which is never negative, and 0 only where p = q. Summed over distributions those parts cancel; without them so do the first digits of a small divergence. The
 * series is that of the inverse hyperbolic tangent: ln (p / q) = 2 artanh s.
 * S. Kullback & R. A. Leibler, "On information and sufficiency" (1951); J. Lin, "Divergence measures based on the Shannon entropy" (1991).
 */
import { log } from "../log/log";
import { log2 } from "../log/log-base";

/** −p log2 p. */
@unmanaged
export class EntropyTerm {
  @inline of(p: f64): f64 {
    return p == 0 ? 0 : -p * log2<f64, f64>(p);
  }
}

/** −p log2 q: Infinity where q is 0 and p is not. */
@unmanaged
export class CrossEntropyTerm {
  @inline of(p: f64, q: f64): f64 {
    return p == 0 ? 0 : -p * log2<f64, f64>(q);
  }
}

/** D(p, q) in nats: Infinity where q is 0 and p is not. */
@unmanaged
export class DivergenceTerm {
  @inline of(p: f64, q: f64): f64 {
    return divergence(p, q);
  }
}

/**
 * (D(p, m) + D(q, m)) / 2 in nats, where m = (p + q) / 2: the parts taken away cancel in every term. With u = (p − q) / (p + q) that is
 * (p + q)/4 ((1 + u) ln (1 + u) + (1 − u) ln (1 − u)) = (p + q)/4 (u² + u⁴/6 + u⁶/15 + …), which needs no m: of neighbours it would be one of them, of subnormals 0.
 */
@unmanaged
export class JensenShannonTerm {
  @inline of(p: f64, q: f64): f64 {
    if (p == q) return 0;
    const u = (p - q) / (p + q);
    if (abs<f64>(u) > ABOUT_HALF) return 0.5 * (relative(p, p + q) + relative(q, p + q));
    const square = u * u;
    let series: f64 = 0;
    for (let k = HALF_TERMS; k > 0; k--) series = square * (1 / <f64>(k * (2 * k - 1)) + series);
    return 0.25 * (p + q) * series;
  }
}

/** Up to where that series is taken, and terms of it: 0.4³⁶ / 703 of the first is below half a unit in its last place. */
const ABOUT_HALF: f64 = 0.4;
const HALF_TERMS = 18;

/** Where the series is shorter than what a difference would lose. */
const NEAR: f64 = 0.2;

/** Terms of it: 0.2²¹ / 21 of the first is below half a unit in its last place. */
const TERMS = 10;

/** D(p, q) of p, q ≥ 0. */
export function divergence(p: f64, q: f64): f64 {
  if (p == q) return 0;
  if (p == 0) return q;
  const s = (p - q) / (p + q);
  if (abs<f64>(s) > NEAR) return p * logOfQuotient(p, q) - (p - q);
  const square = s * s;
  let series: f64 = 0;
  for (let k = TERMS; k > 0; k--) series = square * (1 / <f64>(2 * k + 1) + series);
  return (p + q) * (square + s * (1 + s) * series);
}

/** p ln (2p / total). */
function relative(p: f64, total: f64): f64 {
  return p == 0 ? 0 : p * logOfQuotient(2 * p, total);
}

/** ln (p / q), as a difference where the quotient is no normal number. */
function logOfQuotient(p: f64, q: f64): f64 {
  const quotient = p / q;
  if (quotient < f64.MIN_NORMAL_VALUE || quotient == Infinity) return log<f64, f64>(p) - log<f64, f64>(q);
  return log<f64, f64>(quotient);
}

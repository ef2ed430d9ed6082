/**
 * The expansions of I_x(a, b) without the factor of beta-prefix.ts: hypergeometric series and continued fraction, and the complement for small a.
 * DLMF 8.17.8, 8.17.7; DiDonato and Morris, ACM TOMS 18 (1992), algorithm 708, whose fraction takes two steps of DLMF 8.17.22 at a time.
 */
import { exp, expm1 } from "../exp/single";
import { lnGamma1p } from "../gamma/ln-gamma-1p";
import { betaExcess, logOf } from "./beta-prefix";
import { logGammaRatio } from "./gamma-ratio";
import { MOST_TERMS, NEGLIGIBLE, SCALE, TOO_LARGE } from "./limits";

/** (1 + (a + b)/(a + 1) x + (a + b)(a + b + 1)/((a + 1)(a + 2)) x² + …) / a: nothing cancels. For x below the mean, not near 1. */
export function betaSeries(a: f64, b: f64, x: f64): f64 {
  let term: f64 = 1;
  let sum: f64 = 1;
  let n = a;
  while (term > NEGLIGIBLE * sum) {
    n += 1;
    term *= ((n - 1 + b) / n) * x;
    sum += term;
  }
  return sum / a;
}

/**
 * 1/(β₀ + α₁/(β₁ + α₂/(β₂ + …))) with c = a + 2n,
 *
 *     αₙ = (a + n − 1)(a + b + n − 1) n (b − n) x² / (c − 1)²,    βₙ = n + n (b − n) x/(c − 1) + (a + n)(λ + 1 + n (1 + y))/(c + 1),
 *
 * λ = a − (a + b) x ≥ 0 or not much below. Of the order of √min(a, b) steps at the mean, fewer away from it.
 */
export function betaFraction(a: f64, b: f64, x: f64, y: f64): f64 {
  const lambda = betaExcess(a, b, x, y);
  const n0 = a + b;
  let inverse = 1 / (a + 1);
  let above: f64 = 1;
  let below = a * (lambda + 1) * inverse;
  let aboveOld: f64 = 0;
  let belowOld: f64 = 1;
  let step: f64 = 1;
  for (let n: f64 = 1; n < MOST_TERMS && abs<f64>(step) > NEGLIGIBLE * abs<f64>(above * belowOld); n += 1) {
    const w = n * (b - n) * x * inverse;
    const alpha = (a + n - 1) * (n0 + n - 1) * (w * x * inverse);
    inverse = 1 / (a + 2 * n + 1);
    const beta = n + w + (a + n) * inverse * (lambda + 1 + n * (1 + y));
    const aboveNew = beta * above + alpha * aboveOld;
    const belowNew = beta * below + alpha * belowOld;
    aboveOld = above;
    belowOld = below;
    above = aboveNew;
    below = belowNew;
    step *= -alpha;
    if (abs<f64>(below) > TOO_LARGE) {
      above *= SCALE;
      below *= SCALE;
      aboveOld *= SCALE;
      belowOld *= SCALE;
      step *= SCALE * SCALE;
    }
  }
  return above / below;
}

/**
 * 1 − I_x(a, b) for a < 1 and b x up to 1: with x^a/(a B) as the exponential of a number that vanishes with a, and the rest of the power series of I,
 * Σ (1 − b)(2 − b)…(n − b) xⁿ/(n! (a + n)), which is multiplied by a.
 */
export function complementOfSmall(a: f64, b: f64, x: f64, y: f64): f64 {
  const exponent = a * logOf(x, y) + logGammaRatio(b, a) - lnGamma1p(a);
  let power: f64 = 1;
  let sum: f64 = 0;
  let term: f64 = 1;
  for (let n: f64 = 1; n < MOST_TERMS && abs<f64>(term) > NEGLIGIBLE * abs<f64>(sum); n += 1) {
    power *= ((n - b) * x) / n;
    term = power / (a + n);
    sum += term;
  }
  return -expm1(exponent) - exp(exponent) * (a * sum);
}

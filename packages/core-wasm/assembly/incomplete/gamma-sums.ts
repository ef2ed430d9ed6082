/**
 * The two classic expansions of the incomplete gamma functions (DLMF 8.11.4, 8.9.2), without the factor D of gamma-prefix.ts, and the upper function for small a.
 * DiDonato and Morris, ACM TOMS 12 (1986), algorithm 654; Gil, Segura and Temme, SIAM J. Sci. Comput. 34 (2012).
 */
import { exp, expm1 } from "../exp/single";
import { lnGamma1p } from "../gamma/ln-gamma-1p";
import { log } from "../log/single";
import { MOST_TERMS, NEGLIGIBLE, SCALE, TOO_LARGE } from "./limits";

/** P/D = 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …, for x up to about a. */
export function lowerSeries(a: f64, x: f64): f64 {
  let term: f64 = 1;
  let sum: f64 = 1;
  let n = a;
  while (term > NEGLIGIBLE * sum) {
    n += 1;
    term *= x / n;
    sum += term;
  }
  return sum;
}

/**
 * Q/D = a / (x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))), for x from about a on, at least 1. Numerators and denominators by their recurrence;
 * their determinant, the product of the partial numerators, tells without rounding errors how much the last step has changed.
 */
export function upperFraction(a: f64, x: f64): f64 {
  let above: f64 = 1;
  let below = x + 1 - a;
  let aboveOld: f64 = 0;
  let belowOld: f64 = 1;
  let step: f64 = 1;
  for (let n: f64 = 1; n < MOST_TERMS && abs<f64>(step) > NEGLIGIBLE * abs<f64>(above * belowOld); n += 1) {
    const c = n * (a - n);
    const d = x + 1 - a + 2 * n;
    const aboveNew = d * above + c * aboveOld;
    const belowNew = d * below + c * belowOld;
    aboveOld = above;
    belowOld = below;
    above = aboveNew;
    below = belowNew;
    step *= -c;
    if (abs<f64>(below) > TOO_LARGE) {
      above *= SCALE;
      below *= SCALE;
      aboveOld *= SCALE;
      belowOld *= SCALE;
      step *= SCALE * SCALE;
    }
  }
  return a * (above / below);
}

/** Q for a < 1 and x up to about 1: 1 − x^a/Γ(a + 1) by expm1, and the rest of the series of P; neither cancels much, and both vanish with a. */
export function upperOfSmall(a: f64, x: f64): f64 {
  const exponent = a * log(x) - lnGamma1p(a);
  let power: f64 = 1;
  let sum: f64 = 0;
  let term: f64 = 1;
  for (let n: f64 = 1; n < MOST_TERMS && abs<f64>(term) > NEGLIGIBLE * abs<f64>(sum); n += 1) {
    power *= -x / n;
    term = power / (a + n);
    sum += term;
  }
  return -expm1(exponent) - exp(exponent) * (a * sum);
}

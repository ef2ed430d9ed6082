/**
 * ln |Γ(x)|. Between −10 and 10 x is brought to a neighbour of 1 or 2 by Γ(x + 1) = x·Γ(x), the factors multiplied with their rounding errors (Dekker, 1971), so
 * that near the negative roots the difference of two logarithms is good to 2e-16 absolutely; from 10 on Stirling's series; below −10 Euler's reflection.
 *
 * 0 and the negative integers give ∞, ∞ gives ∞, −∞ −∞ as in SciPy, NaN NaN.
 */
import { lostInProduct } from "../float/two-product";
import { log } from "../log/single";
import { lnGamma1p } from "./ln-gamma-1p";
import { sineOfPi } from "./sine-of-pi";
import { stirling } from "./stirling";

/** From here on Stirling's series. */
const LARGE: f64 = 10;
/** ½·ln 2π − ½. */
const CONSTANT: f64 = 0.41893853320467274;
const LN_PI: f64 = 1.1447298858494002;

export function gammaln(x: f64): f64 {
  if (x >= LARGE) return largeLn(x);
  if (x >= 0.5) return x <= 2.5 ? lnGamma1p(x - 1) : steppedDown(x);
  if (x == -Infinity || x != x) return x;
  if (x == floor(x)) return Infinity;
  return x > -LARGE ? steppedUp(x) : reflected(x);
}

/** x ≥ 10. */
function largeLn(x: f64): f64 {
  if (x == Infinity) return x;
  return (x - 0.5) * (log(x) - 1) + (CONSTANT + stirling(x));
}

/** 5/2 < x < 10; the differences are exact. */
function steppedDown(x: f64): f64 {
  let product = 1.0;
  while (x > 2.5) {
    x -= 1;
    product *= x;
  }
  return lnGamma1p(x - 1) + log(product);
}

/** −10 < x < ½, no integer. x = k + t with |t| ≤ ½ and Γ(x) = Γ(1 + t) / (t (t − 1) … (t + k)); the factors are exact, being of less bits than x. */
function steppedUp(x: f64): f64 {
  const k = nearest(x);
  const t = x - k;
  let product = t;
  let low = 0.0;
  for (let j = -1.0; j >= k; j--) {
    const factor = t + j;
    const next = product * factor;
    low = low * factor + lostInProduct(product, factor, next);
    product = next;
  }
  return lnGamma1p(t) - (log(abs(product)) + low / product);
}

/** x ≤ −10: Γ(x)·Γ(−x) = −π / (x sin πx). Below −2^52 every number is an integer. */
function reflected(x: f64): f64 {
  const s = sineOfPi(x - nearest(x));
  return LN_PI - log(abs(x * s)) - largeLn(-x);
}

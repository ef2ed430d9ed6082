/**
 * Γ(x). Between −23 and 23, x = k + t with |t| ≤ ½ and Γ(x) = (t + 1)(t + 2)…(t + k − 1) / (1/Γ(1 + t)), or for k ≤ 0 1 / (t (t − 1)…(t + k) · (1/Γ(1 + t))); the factors are
 * exact and multiplied with their rounding errors (Dekker, Numer. Math. 18, 1971), so that whole numbers give factorials exactly. Beyond 23 Stirling's formula as
 * √(2π/e)·(x/e)^(x − ½)·e^Δ, whose power overflows no earlier than Γ; what x/e loses in rounding is put into the last factor. Below −23 Euler's reflection.
 *
 * ±0 give ±∞, ∞ gives ∞, −∞ and negative integers NaN, NaN NaN.
 */
import { exp, expm1 } from "../exp/single";
import { lostInProduct } from "../float/two-product";
import { remainder } from "../float/upper";
import { power } from "../power/power";
import { reciprocalSlope } from "./reciprocal";
import { sineOfPi } from "./sine-of-pi";
import { stirling } from "./stirling";

/** Beyond this Stirling's formula. */
const LARGE: f64 = 23;
/** Here Γ overflows, and below minus LAST it is 0. */
const END: f64 = 171.7;
const LAST: f64 = 185;
/** Up to here Γ(|x|) is finite when x is reflected. */
const WHOLE: f64 = 170;
const PI: f64 = 3.141592653589793;
/** 1/e and √(2π/e), each in two parts, the second part of the latter relative. */
const INVERSE_E: f64 = 0.36787944117144233;
const INVERSE_E_LOW: f64 = -1.2428753672788363e-17;
const FACTOR: f64 = 1.520346901066281;
const FACTOR_LOW: f64 = -6.077249945758854e-17;

export function gamma(x: f64): f64 {
  if (x != x || x == Infinity) return x;
  if (x == 0) return 1 / x;
  if (x < 0 && x == floor(x)) return NaN;
  if (x > LARGE) return x > END ? Infinity : large(x, 1);
  return x >= -LARGE ? stepped(x) : reflected(x);
}

/** −23 ≤ x ≤ 23, no integer below 1. */
function stepped(x: f64): f64 {
  const k = nearest(x);
  const t = x - k;
  const growth = t * reciprocalSlope(t);
  const reciprocal = 1 + growth;
  const reciprocalLost = 1 - reciprocal + growth;
  let product = k > 0 ? 1.0 : t;
  let low = 0.0;
  for (let j = k > 0 ? 1.0 : k; j < (k > 0 ? k : 0); j++) {
    const factor = t + j;
    const next = product * factor;
    low = low * factor + lostInProduct(product, factor, next);
    product = next;
  }
  if (k > 0) {
    const quotient = product / reciprocal;
    return quotient + (remainder<f64, f64>(quotient, reciprocal, product) + (low - quotient * reciprocalLost)) / reciprocal;
  }
  const whole = product * reciprocal;
  const wholeLost = lostInProduct(product, reciprocal, whole) + (low * reciprocal + product * reciprocalLost);
  const inverse = 1 / whole;
  // Of the smallest numbers the inverse is ∞ and there is nothing to correct.
  return abs(inverse) > 1e300 ? inverse : inverse - inverse * (wholeLost / whole);
}

/** Γ(x)^(1/parts) for x > 23 and one or two parts. */
function large(x: f64, parts: f64): f64 {
  const base = x * INVERSE_E;
  const baseLost = lostInProduct(x, INVERSE_E, base) + x * INVERSE_E_LOW;
  const exponent = x - 0.5;
  const raised = power<f64>(base, exponent / parts);
  const delta = stirling(x) + FACTOR_LOW + exponent * (baseLost / base);
  if (parts > 1) return raised * exp(0.5 * delta);
  const scaled = raised * FACTOR;
  return scaled + scaled * expm1(delta);
}

/** x < −23: Γ(x) = −π / (−x·sin(−πx)·Γ(−x)). Where Γ(−x) is not a number its root divides twice. */
function reflected(x: f64): f64 {
  const a = -x;
  const n = nearest(a);
  const s = sineOfPi(a - n);
  const sine = n % 2 == 0 ? s : -s;
  if (a > LAST) return copysign(0, -sine);
  if (a <= WHOLE) return -PI / (a * sine * large(a, 1));
  const root = large(a, 2);
  return -PI / FACTOR / (a * sine * root) / root;
}

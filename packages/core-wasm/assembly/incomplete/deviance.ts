/**
 * φ(μ) = μ − ln(1 + μ) without cancellation: how improbable it is, per unit of the parameter, to be off the mean by the share μ (Loader, "Fast and accurate
 * computation of binomial probabilities", 2000). With t = μ/(2 + μ), ln(1 + μ) = 2 artanh t and μ = 2t/(1 − t), so that
 *
 *     φ = 2t² [1/(1 − t) − t (1/3 + t²/5 + t⁴/7 + …)].
 */
import { exp } from "../exp/exp";
import { remainder } from "../float/upper";
import { log } from "../log/log";
import { log1p } from "../log/log1p";
import { power } from "../power/power";

/** Up to |t| = 0.3 the sum ends within 2^-54 of the bracket. */
const TERMS = memory.data<f64>([
  0.3333333333333333, 0.2, 0.14285714285714285, 0.1111111111111111, 0.09090909090909091, 0.07692307692307693, 0.06666666666666667, 0.058823529411764705,
  0.05263157894736842, 0.047619047619047616, 0.043478260869565216, 0.04, 0.037037037037037035, 0.034482758620689655,
]);
const LAST = 13;

/** μ > −1. */
export function deviance(mu: f64): f64 {
  return isNear(mu) ? nearDeviance(mu) : mu - log1p<f64, f64>(mu);
}

/** Exponents up to here lose little when they are rounded. */
const NEAR_ONE: f64 = 24;

/** Both parts of the product below stay in range up to here; as many halvings of its exponents are worth their squarings. */
const IN_RANGE: f64 = 690;
const HALVINGS = 7;

/**
 * e^(−aφ((x − a)/a)) for x = upper + lower. A large exponent is not formed, its rounding error would be one of the result: (x/a)^a e^(a − x) by power, which takes the
 * logarithm to more digits than a float64 has, with what x/a and a − x have lost; of a 2^k-th part of the exponents where the two would leave the range.
 */
export function tilt(a: f64, upper: f64, lower: f64): f64 {
  const exponent = logTilt(a, upper, lower);
  const difference = upper - a;
  let share: f64 = 1;
  let halvings = 0;
  while ((abs<f64>(difference) - exponent) * share > IN_RANGE && halvings <= HALVINGS) {
    share *= 0.5;
    halvings++;
  }
  if (!(exponent < -NEAR_ONE && exponent > -IN_RANGE - 60) || halvings > HALVINGS) return exp<f64, f64>(exponent);
  const ratio = upper / a;
  const part = upper - difference;
  const rounding = upper - (difference + part) + (part - a);
  const lost = (remainder<f64, f64>(ratio, a, upper) + lower) / ratio - rounding - lower;
  let tilted = power<f64>(ratio, a * share) * exp<f64, f64>(-difference * share) * (1 + lost * share);
  for (; halvings > 0; halvings--) tilted *= tilted;
  return tilted;
}

/** The logarithm of that. */
export function logTilt(a: f64, upper: f64, lower: f64): f64 {
  const mu = (upper - a + lower) / a;
  return -a * (isNear(mu) ? nearDeviance(mu) : mu - log<f64, f64>(upper / a));
}

// @ts-ignore: decorator
@inline
function isNear(mu: f64): bool {
  return mu > -0.4615 && mu < 0.857;
}

function nearDeviance(mu: f64): f64 {
  const t = mu / (2 + mu);
  const w = t * t;
  let sum = load<f64>(TERMS + (<usize>LAST << 3));
  for (let k = LAST - 1; k >= 0; k--) sum = sum * w + load<f64>(TERMS + (<usize>k << 3));
  return 2 * w * (1 / (1 - t) - t * sum);
}

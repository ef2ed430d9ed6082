/**
 * e^(−aφ(μ)), φ(μ) = μ − ln(1 + μ), μ = (x − a)/a: what it costs to be off the mean a by x − a (the deviance of Loader, "Fast and accurate computation of binomial
 * probabilities", 2000), with all digits in the far tails.
 */
import { exp } from "../exp/single";
import { remainder } from "../float/upper";
import { beyondLog1p } from "../gamma/beyond-log1p";
import { log } from "../log/single";
import { power } from "../power/power";

/** Exponents up to here lose little when they are rounded. */
const NEAR_ONE: f64 = 24;

/** Both parts of the product below stay in range up to here; as many halvings of its exponents are worth their squarings. */
const IN_RANGE: f64 = 690;
const HALVINGS = 7;

/** e^−VANISHES is 0. */
const VANISHES: f64 = 760;

/**
 * e^(−aφ((x − a)/a)) for x = upper + lower. A large exponent is not formed, its rounding error would be one of the result: (x/a)^a e^(a − x) by power, which takes the
 * logarithm to more digits than a float64 has, with what x/a and a − x have lost; of a 2^k-th part of the exponents where the two would leave the range.
 */
export function tilt(a: f64, upper: f64, lower: f64): f64 {
  const exponent = logTilt(a, upper, lower);
  if (exponent < -VANISHES) return 0;
  const difference = upper - a;
  let share: f64 = 1;
  let halvings = 0;
  while ((abs<f64>(difference) - exponent) * share > IN_RANGE && halvings <= HALVINGS) {
    share *= 0.5;
    halvings++;
  }
  if (exponent > -NEAR_ONE || halvings > HALVINGS) return exp(exponent);
  const ratio = upper / a;
  const part = upper - difference;
  const rounding = upper - (difference + part) + (part - a);
  const lost = (remainder<f64, f64>(ratio, a, upper) + lower) / ratio - rounding - lower;
  let tilted = power<f64>(ratio, a * share) * exp(-difference * share) * (1 + lost * share);
  for (; halvings > 0; halvings--) tilted *= tilted;
  return tilted;
}

/** The logarithm of that. Far from a the quotient x/a says more than its distance from 1. */
export function logTilt(a: f64, upper: f64, lower: f64): f64 {
  const mu = (upper - a + lower) / a;
  return -a * (mu > -0.5 && mu < 1 ? beyondLog1p(mu) : mu - log(upper / a));
}

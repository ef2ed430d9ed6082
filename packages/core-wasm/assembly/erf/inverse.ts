/**
 * The inverses of erf and erfc, times a factor in two parts: 1, or √2 for the normal quantile. A first value x₀, cut to half its bits so that its product with the factor is known
 * exactly, from a polynomial of least relative error (tests/golden/special_coefficients.py): in p² around 0 (2^-30), in 1/(2 + √(−ln p)) in the tail (2^-23). Then one step of
 * Halley's iteration (f″/f′ = −2x for both functions), in the tail with the cubic term that it lacks: what remains is the error of erf or erfc at x₀, which the step makes
 * smaller in the tail.
 */
import { horner } from "../float/horner";
import { lostInProduct } from "../float/two-product";
import { remainder, upper } from "../float/upper";
import { exp } from "../exp/single";
import { log } from "../log/single";
import { Damped } from "./damped";
import { mills } from "./mills";
import { erf, erfc } from "./single";

const HALF_ROOT_PI: f64 = 0.8862269254527580;

const CENTRAL_DEGREE = 6;
const CENTRAL = memory.data<f64>([
  0.8862269261698843, 0.23201339486521938, 0.12757294560089608, 0.08616640532529042, 0.06912666256900639, 0.02929635989605007, 0.09822985923394006,
]);

const TAIL_DEGREE = 10;
const TAIL = memory.data<f64>([
  1.0000116881448382, -0.007003299602495402, -2.231574136338656, 8.76413735663386, -116.36390247907019, 808.4986631799943, -4214.163730549671,
  14586.62437361173, -32398.147983861756, 41276.16814135723, -22212.856427228464,
]);

/** Below this p, and the erfc that is compared with it, are taken 2^LIFT times as large, lest bits be lost. */
const SMALL: f64 = 1e-280;
const LIFT: f64 = 200;
const TWO_TO_LIFT: f64 = 1.6069380442589903e60;
/** 200·ln 2, the first part of so few bits that adding it to a square is exact. */
const LN_LIFT: f64 = 138.62943611197807;
const LN_LIFT_LOW: f64 = 1.0995846037416743e-11;

/** (factor + low)·erfinv(p) for |p| ≤ ½. */
export function centralInverse(p: f64, factor: f64, low: f64): f64 {
  const x = upper<f64, f64>(p * horner(CENTRAL, CENTRAL_DEGREE, p * p));
  const d = (erf(x) - p) * HALF_ROOT_PI * exp(x * x);
  return times(x, -d / (1 + d * x), factor, low);
}

/** (factor + low)·erfcinv(p) for 0 < p ≤ ½. */
export function tailInverse(p: f64, factor: f64, low: f64): f64 {
  const r = sqrt(-log(p));
  const x = upper<f64, f64>(r * horner(TAIL, TAIL_DEGREE, 1 / (r + 2)));
  const square = x * x;
  let d: f64;
  if (p < SMALL) {
    const found = mills<f64, Damped>(x, 0, LN_LIFT - square, LN_LIFT_LOW);
    d = (found - p * TWO_TO_LIFT) * exp(square - LN_LIFT);
  } else d = (erfc(x) - p) * exp(square);
  d *= HALF_ROOT_PI;
  return times(x, d / (1 - d * x) + ((1 + square) / 3) * d * d * d, factor, low);
}

/** (factor + low)·(x + step), rounded once. */
function times(x: f64, step: f64, factor: f64, low: f64): f64 {
  const product = x * factor;
  return product + (lostInProduct(x, factor, product) + x * low + step * factor);
}

/**
 * erfinv, erfcinv and ndtri, the normal quantile, by the part of the line in which the probability that is left is exact: 1 − p from ½ on, 2p − 1 around ½. Within 2 ulp
 * down to the subnormal probabilities.
 *
 * The ends give ±∞, what is outside of them NaN, NaN stays, erfinv ±0 = ±0.
 */
import { centralInverse, tailInverse } from "./inverse";

const ROOT_TWO: f64 = 1.4142135623730951;
const ROOT_TWO_LOW: f64 = -9.667293313452913e-17;

export function erfinv(p: f64): f64 {
  const size = abs(p);
  if (size <= 0.5) return centralInverse(p, 1, 0);
  return copysign(upperTail(1 - size, 1, 0), p);
}

export function erfcinv(p: f64): f64 {
  if (p < 0.5) return upperTail(p, 1, 0);
  if (p > 1.5) return -upperTail(2 - p, 1, 0);
  return centralInverse(1 - p, 1, 0);
}

export function ndtri(p: f64): f64 {
  if (p < 0.25) return -upperTail(2 * p, ROOT_TWO, ROOT_TWO_LOW);
  if (p > 0.75) return upperTail(2 * (1 - p), ROOT_TWO, ROOT_TWO_LOW);
  return centralInverse(2 * p - 1, ROOT_TWO, ROOT_TWO_LOW);
}

/** tailInverse with its end, and NaN below. */
function upperTail(p: f64, factor: f64, low: f64): f64 {
  if (p > 0) return tailInverse(p, factor, low);
  return p == 0 ? Infinity : NaN;
}

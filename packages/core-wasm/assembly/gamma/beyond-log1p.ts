/**
 * x − ln(1 + x), relatively accurate near its double root 0 (RLOG1 of Didonato & Morris, Algorithm 708, ACM TOMS 18, 1992). With r = x/(2 + x), ln(1 + x) =
 * 2·artanh r = 2r + 2r³·p(r²) and x − 2r = r·x, so that what remains is r·(x − 2r²·p(r²)). p is a polynomial of least error for −0.6 ≤ x ≤ 1.2
 * (tests/golden/special_coefficients.py; 2^-57 of a term that is a third of the other at most); elsewhere the difference itself loses no more than a bit.
 * −1 gives ∞, below NaN.
 */
import { horner } from "../float/horner";
import { log1p } from "../log/single";

const DEGREE = 12;
const P = memory.data<f64>([
  0.3333333333333333, 0.1999999999999971, 0.1428571428579882, 0.11111111101472905, 0.09090909661015939, 0.07692287668489099,
  0.0666711660575491, 0.05875611123624381, 0.05331795853285782, 0.04287693113456152, 0.06515851144581652, -0.02144272136862018,
  0.12848288559149348,
]);

export function beyondLog1p(x: f64): f64 {
  if (x < -0.6 || x > 1.2) return x - log1p(x);
  const r = x / (2 + x);
  const t = r * r;
  return r * (x - 2 * t * horner(P, DEGREE, t));
}

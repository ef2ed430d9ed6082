/**
 * 1/Γ near 1, without loss where it is 1: what gamma functions of small and moderate arguments are built on. 1/Γ is entire, so that a polynomial of degree 15 of
 * least relative error (tests/golden/special_coefficients.py) serves (1/Γ(1 + t) − 1)/t on |t| ≤ ½ to 2^-60. The function that Didonato & Morris call GAM1
 * (Algorithm 708, ACM TOMS 18, 1992).
 */
import { horner } from "../float/horner";

const DEGREE = 15;
const G = memory.data<f64>([
  0.5772156649015329, -0.6558780715202539, -0.042002635034095515, 0.16653861138229162, -0.04219773455552085, -0.009621971527883494,
  0.00721894324591136, -0.0011651675917087399, -0.00021524166229780142, 0.00012805028053395538, -2.013495566768178e-05,
  -1.250480407613244e-06, 1.1335045004159292e-06, -2.0568674531034748e-07, 4.9396313174793965e-09, 5.116630195631251e-09,
]);

/** (1/Γ(1 + t) − 1)/t for |t| ≤ ½: between 0.25 and 0.88. */
export function reciprocalSlope(t: f64): f64 {
  return horner(G, DEGREE, t);
}

/** 1/Γ(1 + a) − 1 for −½ ≤ a ≤ 3/2, relatively accurate near its roots 0 and 1. */
export function gam1(a: f64): f64 {
  if (a <= 0.5) return a * reciprocalSlope(a);
  const t = a - 1;
  return (t * (reciprocalSlope(t) - 1)) / a;
}

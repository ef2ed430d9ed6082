/**
 * lnΓ(1 + a) for −½ ≤ a ≤ 3/2, relatively accurate near its roots 0 and 1: around the first −ln(1 + a·G(a)) with 1/Γ(1 + a) = 1 + a·G(a); around the second, with
 * t = a − 1, (1 − γ)·t + t²·R(t), R a quotient of polynomials (least squares on Chebyshev points, tests/golden/special_coefficients.py; error 2^-58).
 */
import { horner } from "../float/horner";
import { log1p } from "../log/single";
import { reciprocalSlope } from "./reciprocal";

/** 1 − γ. */
const SLOPE: f64 = 0.42278433509846713;
const ABOVE_DEGREE = 5;
const ABOVE = memory.data<f64>([
  0.3224670334241132, 0.41143168385556655, 0.18893908902531245, 0.03740045549770849, 0.0029515519743404587, 6.213311035775701e-05,
]);
const BELOW_DEGREE = 6;
const BELOW = memory.data<f64>([
  1, 1.4847532779546526, 0.8322085749804435, 0.21794397239663799, 0.026601992271257317, 0.0012892898671185832, 1.4732464587701022e-05,
]);

export function lnGamma1p(a: f64): f64 {
  // A difference, so that the root 0 gives 0 and not −0.
  if (a <= 0.5) return 0 - log1p(a * reciprocalSlope(a));
  const t = a - 1;
  return t * (SLOPE + t * (horner(ABOVE, ABOVE_DEGREE, t) / horner(BELOW, BELOW_DEGREE, t)));
}

/**
 * ln (Γ(z + a)/Γ(z)) with a relative error of a few eps for small a, where two logarithms of Γ would cancel: z is carried beyond 12 by the recurrence, whose factors
 * 1 + a/(z + k) are multiplied as differences from 1; there it is Stirling's series (DLMF 5.11.1) in differences of its terms.
 */
import { log } from "../log/log";
import { log1p } from "../log/log1p";

/** B_2k / (2k (2k − 1)). */
const STIRLING = memory.data<f64>([
  0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953, 0.0008417508417508417, -0.0019175269175269176, 0.00641025641025641,
]);
const TERMS = 7;

const LARGE: f64 = 12;

/** z > 0, 0 ≤ a ≤ 1. */
export function logGammaRatio(z: f64, a: f64): f64 {
  let beyond: f64 = 0;
  while (z < LARGE) {
    const share = a / z;
    beyond += share + beyond * share;
    z += 1;
  }
  const main = (z - 0.5) * log1p<f64, f64>(a / z) + a * (log<f64, f64>(z + a) - 1);
  return main + correctionDifference(z, a) - log1p<f64, f64>(beyond);
}

/** δ(z + a) − δ(z), δ being the sum of Stirling's series: u^(m+2) − v^(m+2) = u² (u^m − v^m) + v^m (u² − v²). */
function correctionDifference(z: f64, a: f64): f64 {
  const u = 1 / (z + a);
  const v = 1 / z;
  let difference = -a * u * v;
  const squares = difference * (u + v);
  let power = v;
  let sum: f64 = 0;
  for (let k = 0; k < TERMS; k++) {
    sum += load<f64>(STIRLING + (<usize>k << 3)) * difference;
    difference = u * u * difference + power * squares;
    power *= v * v;
  }
  return sum;
}

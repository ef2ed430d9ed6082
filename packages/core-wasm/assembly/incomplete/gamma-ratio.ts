/**
 * ln (Γ(z + a)/Γ(z)) with a relative error of a few eps for small a, where two logarithms of Γ would cancel: z is carried beyond 8 by the recurrence, whose factors
 * 1 + a/(z + k) are multiplied as differences from 1; there it is Stirling's formula, in differences.
 */
import { stirlingDifference } from "../gamma/stirling";
import { log, log1p } from "../log/single";

const LARGE: f64 = 8;

/** z > 0, 0 ≤ a ≤ 1. */
export function logGammaRatio(z: f64, a: f64): f64 {
  let beyond: f64 = 0;
  while (z < LARGE) {
    const share = a / z;
    beyond += share + beyond * share;
    z += 1;
  }
  const main = (z - 0.5) * log1p(a / z) + a * (log(z + a) - 1);
  return main - stirlingDifference(a, z) - log1p(beyond);
}

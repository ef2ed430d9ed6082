import { logGammaRatio } from "./gamma-ratio";
import { exp } from "../exp/exp";
import { log } from "../log/log";
export function gamma(z: f64): f64 {
  let product: f64 = 1;
  while (z < 18) product *= z++;
  return sqrt<f64>(6.283185307179586 / z) * exp<f64, f64>(z * (log<f64, f64>(z) - 1) + stirling(z)) / product;
}
export function stirling(z: f64): f64 {
  const w = 1 / (z * z);
  return (0.08333333333333333 + w * (-0.002777777777777778 + w * (0.0007936507936507937 + w * (-0.0005952380952380953 + w * (0.0008417508417508417 + w * (-0.0019175269175269176 + w * 0.00641025641025641)))))) / z;
}
export function gammaln1p(x: f64): f64 {
  return logGammaRatio(1, x);
}

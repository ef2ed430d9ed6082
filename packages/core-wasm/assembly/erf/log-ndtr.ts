/**
 * ln Φ(x), Φ the normal distribution function: −x²/2 + ln(½ erfcx(−x/√2)) in the left tail, where Φ itself would be 0; ln Φ near 0; ln(1 − Φ(−x)) to the right, where Φ would be 1.
 *
 * −∞ gives −∞, ∞ −0, NaN stays.
 */
import { log, log1p } from "../log/single";
import { erfcx } from "./erfcx";
import { ndtr } from "./single";

const ROOT_HALF: f64 = 0.7071067811865476;

export function logNdtr(x: f64): f64 {
  if (x < -1) return log(0.5 * erfcx(-x * ROOT_HALF)) - 0.5 * x * x;
  return x < 0 ? log(ndtr(x)) : log1p(-ndtr(-x));
}

/**
 * tanh z with t = tan y, b = 1 + t², s = sinh x: (b·s·√(1 + s²) + i t) / (1 + b·s²) (Kahan, "Branch Cuts for Complex Elementary Functions", 1987). For large |x|
 * that is ±1 + 4i sin y cos y e^(−2|x|). Special values as C11 Annex G has them.
 */
import { exp as expOf } from "../exp/exp";
import { sinh as sinhOf } from "../exp/hyperbolic";
import { cos, sin, tan } from "../trig/single";
import { put } from "./pair";

/** From here on |tanh x| = 1 in float64. */
const FAR: f64 = 22;

export function tanh(x: f64, y: f64, to: usize): void {
  const finite = abs<f64>(y) < Infinity;
  if (abs<f64>(x) >= FAR && (finite || abs<f64>(x) == Infinity)) {
    const beside = finite ? sin(y) * cos(y) : 1;
    return put(to, copysign<f64>(1, x), copysign<f64>(4 * abs<f64>(beside) * expOf<f64, f64>(-2 * abs<f64>(x)), finite ? beside : y));
  }
  if (x != x) return put(to, x, y == 0 ? y : NaN);
  if (!finite) return put(to, x == 0 ? x : NaN, NaN);
  const t = tan(y);
  const b = 1 + t * t;
  const s = sinhOf<f64, f64>(x);
  const below = 1 + b * s * s;
  put(to, (b * f64.sqrt(1 + s * s) * s) / below, t / below);
}

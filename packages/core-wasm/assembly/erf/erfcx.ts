/**
 * erfcx x = e^(x²)·erfc x: mills.ts for x ≥ 0, 2e^(x²) − erfcx |x| for x < 0, where both summands are of one sign and the first has the square's lost bits. Within 2 ulp.
 *
 * −∞ gives ∞, ∞ gives 0, NaN stays.
 */
import { remainder } from "../float/upper";
import { damped, Plain } from "./damped";
import { mills } from "./mills";

/** From here on e^(x²) is ∞. */
const END: f64 = -26.7;

export function erfcx(x: f64): f64 {
  const size = abs(x);
  const right = size == Infinity ? 0 : mills<f64, Plain>(size, 0, 0, 0);
  if (!(x < 0)) return right;
  if (x < END) return Infinity;
  const square = x * x;
  return damped<f64>(2, 0, square, -remainder<f64, f64>(x, x, square)) - right;
}

/**
 * √z, the root in the right half-plane: with t = √((|x| + |z|)/2), t and y/2t are its parts, in the order that the sign of x says (Kahan, "Branch Cuts for Complex
 * Elementary Functions", 1987). Nothing cancels; scaling by an even power of two keeps the squares in range. Special values as C99 Annex G has them.
 */
import { put } from "./pair";

/** Between these no square overflows, and none that counts underflows. */
const SMALL: f64 = 1e-140;
const LARGE: f64 = 1e150;
/** 2^600, and its root. */
const SCALE: f64 = 4.149515568880993e180;
const ROOT: f64 = 2.037035976334486e90;

export function sqrt(x: f64, y: f64, to: usize): void {
  if (x == 0 && y == 0) return put(to, 0, y);
  if (abs<f64>(y) == Infinity) return put(to, Infinity, y);
  if (x == Infinity) return put(to, x, copysign<f64>(y - y, y));
  if (x == -Infinity) return put(to, abs<f64>(y - y), copysign<f64>(Infinity, y));
  const larger = max<f64>(abs<f64>(x), abs<f64>(y));
  let t: f64;
  if (larger > LARGE) t = half(x / SCALE, y / SCALE) * ROOT;
  else if (larger < SMALL) t = half(x * SCALE, y * SCALE) / ROOT;
  else t = half(x, y);
  const u = y / (2 * t);
  if (x >= 0) put(to, t, u);
  else put(to, abs<f64>(u), copysign<f64>(t, y));
}

/** √((|x| + |z|)/2). */
function half(x: f64, y: f64): f64 {
  return f64.sqrt((abs<f64>(x) + f64.sqrt(x * x + y * y)) * 0.5);
}

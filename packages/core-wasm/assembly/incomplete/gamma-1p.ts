/** Γ(1 + a) for 0 ≤ a ≤ 40 by Γ(1 + a) = a Γ(a), down to where 1/Γ is a polynomial (gamma/reciprocal.ts): no exponential, and exact differences. Within 20 ulp at 40, 2 up to 2. */
import { gam1 } from "../gamma/reciprocal";

export function gamma1p(a: f64): f64 {
  let product: f64 = 1;
  for (; a > 1.5; a -= 1) product *= a;
  return product / (1 + gam1(a));
}

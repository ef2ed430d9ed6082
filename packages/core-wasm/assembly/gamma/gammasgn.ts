/** The sign of Γ(x): of ±0 that of the 0, of −∞ and the negative integers NaN, NaN stays. */
export function gammasgn(x: f64): f64 {
  if (x != x) return x;
  if (x == 0) return copysign(1, x);
  if (x > 0) return 1;
  const below = floor(x);
  if (below == x) return NaN;
  return below % 2 == 0 ? 1 : -1;
}

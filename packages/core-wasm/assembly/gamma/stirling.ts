/**
 * Δ(x), what lnΓ(x) is beyond (x − ½)·ln x − x + ½·ln 2π: 1/(12x) − 1/(360x³) + … for x ≥ 8 (Abramowitz & Stegun 6.1.41), as a polynomial of least error in 1/x²
 * (tests/golden/special_coefficients.py; 2^-62 relative); and the differences of it that beta functions need, without cancellation (Didonato & Morris, Algorithm
 * 708, ACM TOMS 18, 1992: BCORR, ALGDIV).
 */
import { horner } from "../float/horner";
import { log, log1p } from "../log/single";

const DEGREE = 7;
const C = memory.data<f64>([
  0.08333333333333333, -0.0027777777777776786, 0.000793650793515676, -0.0005952380249407691, 0.0008417328025951649,
  -0.0019149917526086037, 0.006209337699776418, -0.020877752746412334,
]);

/** Δ(x) for x ≥ 8. */
export function stirling(x: f64): f64 {
  const r = 1 / x;
  return horner(C, DEGREE, r * r) * r;
}

/** Δ(a) + Δ(b) − Δ(a + b) for a, b ≥ 8: the difference cancels only where it is small beside the first term. */
export function bcorr(a: f64, b: f64): f64 {
  const least = min(a, b);
  const most = max(a, b);
  return stirling(least) + (stirling(most) - stirling(a + b));
}

/**
 * Δ(b) − Δ(a + b) for b ≥ 8, a ≥ 0, relatively accurate for small a too. With x = b/(a + b) the terms are c_k·(1 − x^(2k+1))/b^(2k+1), and 1 − x^(2k+1) is
 * a/(a + b) times 1 + x + … + x^(2k).
 */
export function stirlingDifference(a: f64, b: f64): f64 {
  const x = b > a ? 1 / (1 + a / b) : b / a / (1 + b / a);
  const part = b > a ? a / b / (1 + a / b) : 1 / (1 + b / a);
  const w = 1 / b / b;
  let geometric = 1.0;
  let power = 1.0;
  let sum = 0.0;
  for (let k = 0; k <= DEGREE; k++) {
    sum += load<f64>(C + (<usize>k << alignof<f64>())) * geometric * power;
    geometric = 1 + x * (1 + x * geometric);
    power *= w;
  }
  return (sum * part) / b;
}

/** lnΓ(b) − lnΓ(a + b) for b ≥ 8, a ≥ 0. */
export function algdiv(a: f64, b: f64): f64 {
  const w = stirlingDifference(a, b);
  const d = a > b ? a + (b - 0.5) : b + (a - 0.5);
  const u = d * log1p(a / b);
  const v = a * (log(b) - 1);
  return u <= v ? w - v - u : w - u - v;
}

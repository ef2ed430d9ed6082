/**
 * Temme's uniform expansion of the incomplete gamma functions for a ≥ 20 and x from 0.31 a to 2.35 a (DLMF 8.12; Temme, Math. Comp. 29 (1975), Numer. Math. 51 (1987)).
 * With μ = (x − a)/a, η²/2 = μ − ln(1 + μ), η of the sign of μ,
 *
 *     Q = ½ erfc(η √(a/2)) + e^(−aη²/2)/√(2πa) · T(η)/Γ*(a),    P = ½ erfc(−η √(a/2)) − the same.
 *
 * Differentiating that gives η T − T'/a = f(η) − Γ*(a) with f = η/μ = Σ fₙ ηⁿ, hence for T = Σ αₙ ηⁿ the recurrence αₙ₋₁ = fₙ + (n + 1) αₙ₊₁/a, stable
 * downwards, and Γ*(a) = 1 + α₁/a. Here both are divided by D of gamma-prefix.ts.
 */
import { erfcx } from "../erf/erfcx";
import { beyondLog1p } from "../gamma/beyond-log1p";
import { LARGE } from "./gamma-prefix";

/** fₙ, rational numbers (tests/golden/uniform_coefficients.py). The series converges for |η| < √(4π); at |η| = 1 its end is below 2^-57. */
const RATIO = memory.data<f64>([
  1, -0.3333333333333333, 0.08333333333333333, -0.014814814814814815, 0.0011574074074074073, 0.0003527336860670194, -0.0001787551440329218, 0.00003919263178522438,
  -0.000002185448510679992, -0.00000185406221071516, 8.296711340953087e-7, -1.7665952736826078e-7, 6.707853543401498e-9, 1.0261809784240309e-8, -4.382036018453353e-9,
  9.14769958223679e-10, -2.5514193994946248e-11, -5.830772132550426e-11, 2.4361948020667415e-11, -5.0276692801141755e-12, 1.1004392031956135e-13, 3.371763262400985e-13,
  -1.392388722418162e-13, 2.8534893807047445e-14, -5.139111834242572e-16, -1.9752288294349442e-15, 8.099521156704561e-16, -1.6522531216398162e-16, 2.5305430097478883e-18,
]);
const LAST = 28;

const HALF_PI: f64 = 1.5707963267948966;

/** Whether |η| ≤ 1 and a is large enough. */
// @ts-ignore: decorator
@inline
export function isUniform(a: f64, x: f64): bool {
  return a >= LARGE && x > 0.31 * a && x < 2.35 * a;
}

/** P/D, for x ≤ a. */
export function lowerUniform(a: f64, x: f64): f64 {
  return uniform(a, x, -1);
}

/** Q/D, for x ≥ a. */
export function upperUniform(a: f64, x: f64): f64 {
  return uniform(a, x, 1);
}

/** The integral on the side of `sign`. */
function uniform(a: f64, x: f64, sign: f64): f64 {
  const root = sqrt<f64>(2 * beyondLog1p((x - a) / a));
  const eta = sign * root;
  const inverse = 1 / a;
  // Odd and even coefficients depend on their own kind only; two are known at any time, and both sums run along.
  let next: f64 = 0;
  let last: f64 = 0;
  let sum: f64 = 0;
  for (let n = LAST; n >= 1; n--) {
    const alpha = load<f64>(RATIO + (<usize>n << 3)) + <f64>(n + 1) * next * inverse;
    next = last;
    last = alpha;
    sum = sum * eta + alpha;
  }
  // After the loop `last` is α₀ and `next` α₁.
  return sqrt<f64>(HALF_PI * a) * (1 + next * inverse) * erfcx(root * sqrt<f64>(0.5 * a)) + sign * sum;
}

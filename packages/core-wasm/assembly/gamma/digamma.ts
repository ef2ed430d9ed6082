/**
 * ψ(x) = Γ′(x)/Γ(x). On [1, 5/2] (x − x₀) times a quotient of polynomials (least squares on Chebyshev points, tests/golden/special_coefficients.py; error 2^-60), x₀ the positive
 * root in two parts, so that ψ is relatively accurate beside it; between −10 and 10 brought there by ψ(x + 1) = ψ(x) + 1/x; from 10 on the asymptotic series
 * (Abramowitz & Stegun 6.3.18); below −10 reflection.
 *
 * 0 gives −∞, −0 ∞, as in SciPy; ∞ gives ∞, −∞ and the negative integers NaN, NaN NaN.
 */
import { horner } from "../float/horner";
import { log } from "../log/single";
import { cotangentOfPi } from "./sine-of-pi";

const LARGE: f64 = 10;
const ROOT: f64 = 1.4616321449683622;
const ROOT_LOW: f64 = 9.549995429965697e-17;

const DEGREE = 6;
const ABOVE = memory.data<f64>([
  1.2503801375034054, 1.853613983119307, 0.952619623519837, 0.20847401843470217,
  0.018742705473002306, 0.000524794413526541, 9.226126758949713e-07,
]);
const BELOW = memory.data<f64>([
  1, 2.1659871766106953, 1.6406260373935162, 0.5561590928284142,
  0.0870868457083511, 0.005674340702406259, 0.00010773578640198643,
]);

/** (ln x − 1/(2x) − ψ(x))·x² in powers of 1/x², for x ≥ 8. */
const TAIL_DEGREE = 7;
const TAIL = memory.data<f64>([
  0.08333333333333333, -0.008333333333331734, 0.003968253966070125, -0.004166665528475257, 0.007575464837781775, -0.021051521565589287,
  0.08004478061733192, -0.29981624719314365,
]);

export function digamma(x: f64): f64 {
  if (x >= LARGE) return asymptotic(x);
  if (x == 0) return -1 / x;
  if (!(x < 0)) return stepped(x);
  if (x == floor(x)) return NaN;
  if (x > -LARGE) return stepped(x);
  return asymptotic(-x) - 1 / x + cotangentOfPi(nearest(x) - x);
}

function asymptotic(x: f64): f64 {
  const r = 1 / x;
  const w = r * r;
  return log(x) - (0.5 * r + w * horner(TAIL, TAIL_DEGREE, w));
}

/** −10 < x < 10, or NaN; no integer below 1. */
function stepped(x: f64): f64 {
  let sum = 0.0;
  while (x > 2.5) {
    x -= 1;
    sum += 1 / x;
  }
  // The largest summand last: it is the nearest to a pole.
  let nearestPole = 0.0;
  while (x < 1) {
    const term = 1 / x;
    if (abs(term) > abs(nearestPole)) {
      sum -= nearestPole;
      nearestPole = term;
    } else sum -= term;
    x += 1;
  }
  const t = x - 1;
  const quotient = horner(ABOVE, DEGREE, t) / horner(BELOW, DEGREE, t);
  return (x - ROOT - ROOT_LOW) * quotient + sum - nearestPole;
}

/**
 * Root i of the secular equation 1 + Σ w_j/(p_j − x) = 0, w_j > 0, p_0 < p_1 < … : the one between p_i and p_{i+1}, the last one right of the
 * last pole by less than Σw. Eigenvalues of diag(p) + zzᵀ with w = z², squares of singular values of a broken arrow with p = d².
 *
 * Everything is measured from the nearer pole of the two, the origin o: δ_j = p_j − p_o comes from the caller, who knows how to form it without
 * cancellation, and the root is p_o + τ. As |τ| is at most half of the interval, δ_j − τ = p_j − x has full relative accuracy, which is what the weights
 * of Gu & Eisenstat (`multiplyRatios`) and orthogonal vectors are made of, though x itself is known to eps of the largest pole only.
 *
 * The iteration is Li's, "Solving secular equations stably and efficiently" (LAPACK Working Note 89, 1993): f is replaced by c + s/(δ_l − τ) + S/(δ_u − τ),
 * its neighbouring poles kept, its value and slope met. Fixed weight: s is the nearer pole's own; middle way: each half of f has its own pole;
 * they take turns when one is slow. A bracket holds every step; after PATIENCE steps it is halved on the bits, so that there is an end.
 *
 *     const middle = secularMiddle<T>(count, i, delta, weights, sums);          delta from pole i
 *     const origin = secularOrigin(count, i, middle >= 0);
 *     const tau = secularRoot<T>(count, i, origin, middle, delta, weights, sums);   delta from the origin; on return p_j − x
 */
import { epsilon } from "../float/limits";
import { element } from "../rows/address";
import { shift } from "../rows/shift";
import { SecularSums, secularSums } from "./sums";

/** Steps of Li's iteration; three or four are usual, more than eight are rare. */
const PATIENCE: i32 = 24;
/** Halvings on the bits of a float64: one a bit. */
const HALVINGS: i32 = 64;
/** A step that leaves more than this of f is slow. */
const SLOW: f64 = 0.1;
/** Rounding errors of f in units of eps·(1 + |ψ| + |φ|): of a term, its sum and the additions. */
const NOISE: i32 = 8;

/** f in the middle of interval i (of the last one: at half of Σw). delta_j = p_j − p_i. */
export function secularMiddle<T>(count: i32, i: i32, delta: usize, weights: usize, sums: SecularSums<T>): T {
  const middle = i < count - 1 ? load<T>(element<T>(delta, i + 1)) : total<T>(count, weights);
  secularSums<T>(count, i, delta, weights, <T>0.5 * middle, sums);
  return 1 + sums.psi + sums.phi;
}

/** The pole that root i is measured from; `rising`: f is not negative in the middle, so the root is in the lower half. */
export function secularOrigin(count: i32, i: i32, rising: bool): i32 {
  return rising || i == count - 1 ? i : i + 1;
}

/** τ. delta_j = p_j − p_origin becomes p_j − x. Weights: all positive, poles all different. */
export function secularRoot<T>(
  count: i32, i: i32, origin: i32, middle: T, delta: usize, weights: usize, sums: SecularSums<T>,
): T {
  const tau = count == 1 ? load<T>(weights) : findOffset<T>(count, i, origin, middle, delta, weights, sums);
  shift<T>(count, delta, tau, delta);
  return tau;
}

function findOffset<T>(count: i32, i: i32, origin: i32, middle: T, delta: usize, weights: usize, sums: SecularSums<T>): T {
  const last = i == count - 1;
  // The poles of the interpolant: those beside the root, or the two below the last one.
  const l = last ? i - 1 : i;
  const poleL = load<T>(element<T>(delta, l));
  const poleU = load<T>(element<T>(delta, l + 1));
  const weightL = load<T>(element<T>(weights, l));
  const weightU = load<T>(element<T>(weights, l + 1));
  const fromL = origin == l;
  const width = last ? total<T>(count, weights) : poleU - poleL;
  const half = <T>0.5 * width;

  const lower = last || fromL;
  let low: T = lower ? (last && middle < 0 ? half : 0) : -half;
  let high: T = lower ? (last && middle < 0 ? width * (1 + <T>count * epsilon<T>()) : half) : 0;
  const at = lower ? half : -half;
  // The first guess: both weights as they are, everything else as it was in the middle.
  let c = middle - weightL / (poleL - at) - weightU / (poleU - at);
  let tau = rootOf<T>(c, c * (poleL + poleU) + weightL + weightU, weightL * poleU + weightU * poleL, last);
  if (!(tau > low && tau < high)) tau = <T>0.5 * (low + high);

  let fixed = !last;
  let before: T = 0;
  for (let step = 1; step <= PATIENCE + HALVINGS; step++) {
    secularSums<T>(count, l, delta, weights, tau, sums);
    const slope = sums.psiSlope + sums.phiSlope;
    const f = 1 + sums.psi + sums.phi;
    if (abs<T>(f) <= epsilon<T>() * (<T>NOISE * (1 + abs<T>(sums.psi) + abs<T>(sums.phi)) + abs<T>(tau) * slope)) break;
    if (f < 0) low = tau;
    else high = tau;
    if (!last && f * before > 0 && abs<T>(f) > <T>SLOW * abs<T>(before)) fixed = !fixed;
    before = f;

    const toL = poleL - tau;
    const toU = poleU - tau;
    if (!fixed) c = f - toL * sums.psiSlope - toU * sums.phiSlope;
    else if (fromL) c = f - toU * slope + weightL * (width / toL / toL);
    else c = f - toL * slope - weightU * (width / toU / toU);
    let change = rootOf<T>(c, (toL + toU) * f - toL * toU * slope, toL * toU * f, last);
    if (!(f * change < 0)) change = -f / slope;
    let next = tau + change;
    if (step > PATIENCE) next = halveBits<T>(low, high);
    else if (!(next > low && next < high)) next = <T>0.5 * (low + high);
    if (next == tau || !(next >= low && next <= high)) break;
    tau = next;
  }
  return tau;
}

/** The root of cx² − ax + b between the poles of the interpolant or, for the last one, right of both. */
function rootOf<T>(c: T, a: T, b: T, last: bool): T {
  const root = sqrt<T>(max<T>(0, a * a - 4 * b * c));
  const signed = last ? -root : root;
  return last == a > 0 ? (a - signed) / (2 * c) : (2 * b) / (a + signed);
}

/** The number half way between two of one sign, counted in floating-point numbers. */
function halveBits<T>(low: T, high: T): T {
  const bits = (reinterpret<u64>(abs<f64>(<f64>low)) + reinterpret<u64>(abs<f64>(<f64>high))) >> 1;
  return <T>copysign<f64>(reinterpret<f64>(bits), <f64>(low + high));
}

function total<T>(count: i32, weights: usize): T {
  let sum: T = 0;
  for (let j = 0; j < count; j++) sum += load<T>(element<T>(weights, j));
  return sum;
}

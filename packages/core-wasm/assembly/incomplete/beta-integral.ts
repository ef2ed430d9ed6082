/**
 * I_x(a, b) for two large parameters below the mean, as an integral. With t/(1 − t) = (x/y) e^−s,
 *
 *     ∫₀ˣ t^(a−1) (1 − t)^(b−1) dt = x^a y^b ∫₀^∞ e^E(s) ds,    E = −λ s − n [z ψ(±s) − φ(z (e^±s − 1))],
 *
 * n = a + b, λ = a − nx ≥ 0 up to rounding, ψ(v) = e^v − 1 − v, φ the deviance, and z = y with the upper sign or z = x with the lower, whichever is smaller: every part is small and of
 * second order, so that nothing cancels at a = 1e15 either. E is concave and close to a parabola; up to where e^E is negligible Gauss's rule with 24 points is
 * exact in float64. The alternative, the fraction, takes of the order of √min(a, b) steps; an expansion by erfc (algorithm 708's basym) holds near the mean only.
 */
import { exp } from "../exp/single";
import { beyondLog1p } from "../gamma/beyond-log1p";
import { betaExcess } from "./beta-prefix";

/** Positive points of Gauss and Legendre of degree 24, each with its weight. */
const RULE = memory.data<f64>([
  0.06405689286260563, 0.12793819534675216, 0.1911188674736163, 0.1258374563468283, 0.3150426796961634, 0.12167047292780339,
  0.4337935076260451, 0.1155056680537256, 0.5454214713888396, 0.10744427011596563, 0.6480936519369755, 0.09761865210411388,
  0.7401241915785544, 0.08619016153195327, 0.820001985973903, 0.0733464814110803, 0.8864155270044011, 0.05929858491543678,
  0.9382745520027328, 0.04427743881741981, 0.9747285559713095, 0.028531388628933663, 0.9951872199970213, 0.0123412297999872,
]);
const PAIRS = 12;

/** 1/3, 1/4, … : ψ(v) = v²/2 (1 + v/3 (1 + v/4 (1 + …))). */
const INVERSES = memory.data<f64>([
  0.3333333333333333, 0.25, 0.2, 0.16666666666666666, 0.14285714285714285, 0.125, 0.1111111111111111, 0.1, 0.09090909090909091, 0.08333333333333333,
]);
const LAST = 9;

/** From here on the fraction takes longer. */
const LARGE: f64 = 1000;

/** e^E below e^-40 is left out. */
const DEPTH: f64 = 40;

// @ts-ignore: decorator
@inline
export function integralPays(a: f64, b: f64): bool {
  return a >= LARGE && b >= LARGE;
}

/** ∫₀^∞ e^E ds. */
export function scaledIntegral(a: f64, b: f64, x: f64, y: f64): f64 {
  const n = a + b;
  const lambda = betaExcess(a, b, x, y);
  const z = min<f64>(x, y);
  const sign: f64 = x < y ? -1 : 1;
  // The parabola −λs − nxy s²/2 reaches −DEPTH at twice this; E itself is there up to a fifth higher.
  const half = (1.1 * DEPTH) / (lambda + sqrt<f64>(lambda * lambda + 2 * DEPTH * n * x * y));
  let sum: f64 = 0;
  for (let k = 0; k < PAIRS; k++) {
    const point = load<f64>(RULE + (<usize>k << 4));
    const both = integrand(n, lambda, z, sign, half * (1 - point)) + integrand(n, lambda, z, sign, half * (1 + point));
    sum += load<f64>(RULE + (<usize>k << 4), 8) * both;
  }
  return half * sum;
}

function integrand(n: f64, lambda: f64, z: f64, sign: f64, s: f64): f64 {
  const v = sign * s;
  let series: f64 = 1;
  for (let k = LAST; k >= 0; k--) series = 1 + series * v * load<f64>(INVERSES + (<usize>k << 3));
  const psi = 0.5 * v * v * series;
  return exp(-lambda * s - n * (z * psi - beyondLog1p(z * (v + psi))));
}

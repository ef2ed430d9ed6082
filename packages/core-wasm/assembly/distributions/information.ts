/**
 * Entropies −∫ f ln f in nats. Those of the gamma family are combinations of h(a) = a + lnΓ(a) + (1 − a) ψ(a), the entropy of the gamma distribution, whose terms cancel
 * for large a; there they are summed after Stirling's series took out what cancels:
 *
 *     h(a) = ½ ln 2πea − 1/(2a) + δ(a) + (a − 1) ε(a),    δ = lnΓ(a) − (a − ½) ln a + a − ½ ln 2π,    ε = ln a − 1/(2a) − ψ(a).
 */
import { digamma } from "../gamma/digamma";
import { gammaln } from "../gamma/gammaln";
import { stirling } from "../gamma/stirling";
import { exp } from "../exp/single";
import { log, log1p } from "../log/single";
import * as binom from "./binom";
import * as poisson from "./poisson";
import { Standard } from "./run";

const HALF_LOG_TWO_PI_E: f64 = 1.4189385332046727;

/** From here on the series are used. */
const LARGE: f64 = 20;

/** h(a). */
export function gammaEntropy(a: f64): f64 {
  if (a < LARGE) return a + gammaln(a) + (1 - a) * digamma(a);
  return HALF_LOG_TWO_PI_E + 0.5 * log(a) - 0.5 / a + stirling(a) + (a - 1) * digammaCorrection(a);
}

/** ε(a) = 1/(12a²) − 1/(120a⁴) + 1/(252a⁶) − 1/(240a⁸) + 1/(132a¹⁰) for a from 20 up. */
function digammaCorrection(a: f64): f64 {
  const w = 1 / (a * a);
  return w * (1.0 / 12 - w * (1.0 / 120 - w * (1.0 / 252 - w * (1.0 / 240 - w * (1.0 / 132)))));
}

/** ln B(a, b) − (a − 1) ψ(a) − (b − 1) ψ(b) + (a + b − 2) ψ(a + b). */
export function betaEntropy(a: f64, b: f64): f64 {
  return gammaEntropy(a) + gammaEntropy(b) - gammaEntropy(a + b) - digamma(a + b);
}

/** Of the F distribution of 2a and 2b degrees of freedom at a = half of the first. */
export function fEntropy(first: f64, second: f64): f64 {
  const a = 0.5 * first, b = 0.5 * second;
  return gammaEntropy(a) + gammaEntropy(b) - gammaEntropy(a + b) + (digamma(a + b) - digamma(b)) - (digamma(b) - log(b)) - log(a);
}

/** (n + 1)/2 · (ψ((n + 1)/2) − ψ(n/2)) − ln c, c the density at 0. `logConstant` is ln c √n. */
export function tEntropy(n: f64, logConstant: f64): f64 {
  const x = 0.5 * n;
  const difference = x < LARGE
    ? digamma(x + 0.5) - digamma(x)
    : log1p(0.5 / x) + 0.25 / (x * (x + 0.5)) + digammaCorrection(x) - digammaCorrection(x + 0.5);
  return (x + 0.5) * difference - logConstant + 0.5 * log(n);
}

/** Variance from which on a discrete distribution's entropy is that of its expansion; below it is summed. */
const SUMMED: f64 = 1e8;

/** Knessl, "Integral representations and asymptotic expansions for Shannon and Renyi entropies", 1998. */
export function poissonEntropy(mu: f64): f64 {
  if (mu > SUMMED) return HALF_LOG_TWO_PI_E + 0.5 * log(mu) - 1 / (12 * mu);
  return summed(poisson.logpmf, mu, 0, mu, Infinity);
}

export function binomialEntropy(n: f64, p: f64): f64 {
  const variance = n * p * (1 - p);
  if (variance > SUMMED) return HALF_LOG_TWO_PI_E + 0.5 * log(variance) + (4 - 1 / (p * (1 - p))) / (12 * n);
  return summed(binom.logpmf, n, p, n * p, n);
}

/** What is below e^−50 adds nothing. */
const NOTHING: f64 = -50;

/** −Σ f ln f from the middle out. */
function summed(logpmf: Standard, a: f64, b: f64, middle: f64, most: f64): f64 {
  const start = floor(middle);
  let sum: f64 = 0;
  for (let k = start; k >= 0; k--) {
    const logarithm = logpmf(k, a, b);
    if (logarithm < NOTHING) break;
    if (logarithm != 0) sum -= logarithm * exp(logarithm);
  }
  for (let k = start + 1; k <= most; k++) {
    const logarithm = logpmf(k, a, b);
    if (logarithm < NOTHING) break;
    sum -= logarithm * exp(logarithm);
  }
  return sum;
}

/**
 * Poisson deviates. For a mean from 10 on by transformed rejection with a squeeze: W. Hörmann, "The transformed rejection method for generating Poisson random
 * variables" (Insurance: Mathematics and Economics 12, 1993), PTRS; below by multiplying uniform deviates until the product is under e^−λ.
 */
import { exp } from "../exp/exp";
import { log } from "./log";
import { logFromZero } from "./log-from-zero";

/** The asymptotic series of ln Γ, from x^−19 up to x^−1. */
const SERIES = memory.data<f64>([
  -1.3924322169059, 0.1796443723688307, -0.02955065359477124, 0.00641025641025641, -0.001917526917526918,
  0.0008417508417508417, -0.0005952380952380952, 0.0007936507936507937, -0.002777777777777778, 0.08333333333333333,
]);
const TERMS: usize = 10;
const LN_2PI: f64 = 1.8378770664093453;
const FROM: f64 = 7;

/** ln Γ(x) for whole x ≥ 1: S. Zhang and J. Jin, "Computation of Special Functions" (1996); for tests of candidates, 1e-14 and better. */
function logGamma(x: f64): f64 {
  if (x <= 2) return 0;
  let above = x;
  while (above < FROM) above += 1;
  const inverse = 1.0 / (above * above);
  let sum = load<f64>(SERIES);
  for (let i: usize = 1; i < TERMS; i++) sum = sum * inverse + load<f64>(SERIES + (i << 3));
  let result = sum / above + 0.5 * LN_2PI + (above - 0.5) * log(above) - above;
  for (; above > x; above -= 1) result -= log(above - 1.0);
  return result;
}

function byProduct<G>(stream: G, mean: f64): i32 {
  const least = exp<f64, f64>(-mean);
  let count = 0;
  for (let product = stream.uniform(); product > least; product *= stream.uniform()) count++;
  return count;
}

function byRejection<G>(stream: G, mean: f64): i32 {
  const root = sqrt<f64>(mean);
  const logMean = log(mean);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const logInverseAlpha = log(1.1239 + 1.1328 / (b - 3.4));
  const vr = 0.9277 - 3.6224 / (b - 2.0);
  while (true) {
    const u = stream.uniform() - 0.5;
    const v = stream.uniform();
    const us = 0.5 - abs(u);
    const k = floor<f64>((2.0 * a / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= vr) return <i32>k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (logFromZero(v) + logInverseAlpha - log(a / (us * us) + b) <= -mean + k * logMean - logGamma(k + 1.0)) return <i32>k;
  }
}

/** out[0..n) = deviates; poisson(mean, n). Means from 0 to a tenth of a per mille below 2^31 are `step` bytes apart, 0 for one for all. */
export function poisson<G>(state: usize, n: i32, means: usize, step: i32, out: usize): void {
  const stream = changetype<G>(state);
  const end = out + (<usize>n << 2);
  for (let p = out; p < end; p += 4) {
    const mean = load<f64>(means);
    means += step;
    store<i32>(p, mean >= 10 ? byRejection<G>(stream, mean) : mean == 0 ? 0 : byProduct<G>(stream, mean));
  }
}

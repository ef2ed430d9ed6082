/**
 * Gamma deviates. For a shape above 1 a cubed normal deviate and a test: G. Marsaglia and W. W. Tsang, "A Simple Method for Generating Gamma Variables" (ACM TOMS 26, 2000).
 * Below 1 by rejection from two parts: J. H. Ahrens and U. Dieter, "Computer Methods for Sampling from Gamma, Beta, Poisson and Binomial Distributions" (Computing 12,
 * 1974).
 */
import { power } from "../power/power";
import { log } from "./log";
import { logFromZero } from "./log-from-zero";

/** A deviate of a shape ≥ 0 and scale 1. */
export function standardGamma<G>(stream: G, shape: f64): f64 {
  if (shape == 1) return stream.exponential();
  if (shape == 0) return 0;
  return shape < 1 ? below1<G>(stream, shape) : above1<G>(stream, shape);
}

function below1<G>(stream: G, shape: f64): f64 {
  const inverse = 1.0 / shape;
  while (true) {
    const u = stream.uniform();
    const v = stream.exponential();
    if (u <= 1.0 - shape) {
      const x = power<f64>(u, inverse);
      if (x <= v) return x;
    } else {
      const y = -log((1.0 - u) / shape);
      const x = power<f64>(1.0 - shape + shape * y, inverse);
      if (x <= v + y) return x;
    }
  }
}

function above1<G>(stream: G, shape: f64): f64 {
  const b = shape - 1.0 / 3.0;
  const c = 1.0 / sqrt<f64>(9.0 * b);
  while (true) {
    let x: f64, v: f64;
    do {
      x = stream.normal();
      v = 1.0 + c * x;
    } while (v <= 0);
    v = v * v * v;
    const u = stream.uniform();
    if (u < 1.0 - 0.0331 * (x * x) * (x * x)) return b * v;
    if (logFromZero(u) < 0.5 * x * x + b * (1.0 - v + log(v))) return b * v;
  }
}

/** out[0..n) = deviates; gamma(shape, scale, n). Shapes and scales ≥ 0 are `…Step` bytes apart, 0 for one for all. */
export function gamma<G>(state: usize, n: i32, shape: usize, shapeStep: i32, scale: usize, scaleStep: i32, out: usize): void {
  const stream = changetype<G>(state);
  const end = out + (<usize>n << 3);
  for (let p = out; p < end; p += 8) {
    store<f64>(p, load<f64>(scale) * standardGamma<G>(stream, load<f64>(shape)));
    shape += shapeStep;
    scale += scaleStep;
  }
}

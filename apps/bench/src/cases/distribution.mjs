/**
 * Densities, distribution functions and quantiles of many numbers. The gate is the absolute error beside formulas of another kind: the density as it stands, Φ by its series
 * around 0, I_x(8, 4) as the sum of binomial probabilities that it is; a quantile is asked for its probability again.
 */
import { family } from "./family.mjs";

const ALLOWED = 1e-13;

/** @typedef {import("../types/case.ts").DistributionSize["op"]} Op */

/** @type {Readonly<Record<Op, readonly [number, number]>>} */
const PARAMETERS = { normal_pdf: [0, 1], normal_cdf: [0, 1], beta_cdf: [8, 4], beta_ppf: [8, 4] };

/** @param {number} z */
function density(z) {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/** ½ + φ(z) Σ z^(2k + 1) / (1 · 3 ⋯ (2k + 1)). @param {number} z */
function below(z) {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + density(z) * sum;
}

/** At least eight of eleven. @param {number} x */
function eightFour(x) {
  const y = 1 - x;
  return x ** 8 * (165 * y ** 3 + x * (55 * y ** 2 + x * (11 * y + x)));
}

/** What is off for an argument and what was computed of it. @type {Readonly<Record<Op, (x: number, found: number) => number>>} */
const ERROR = {
  normal_pdf: (x, found) => found - density(x),
  normal_cdf: (x, found) => found - below(x),
  beta_cdf: (x, found) => found - eightFour(x),
  beta_ppf: (x, found) => eightFour(found) - x,
};

export const distribution = family("distribution", {
  quick: [
    .../** @type {const} */ (["normal_pdf", "normal_cdf"]).map((op) => ({ op, n: 100_000 })),
    .../** @type {const} */ (["beta_cdf", "beta_ppf"]).map((op) => ({ op, n: 10_000 })),
  ],
  full: [],
  id: ({ op, n }) => `${op}_${n}`,
  group: ({ op }) => op,
  input: ({ op, n }, random) => ({
    op,
    n,
    parameters: PARAMETERS[op],
    x: op.startsWith("normal") ? Float64Array.from(random.normals("f64", n)) : Float64Array.from({ length: n }, () => random.uniform()),
  }),
  verifier: ({ op, n, x }) => {
    return (output) => {
      if (output.length !== n) return { error: Number.POSITIVE_INFINITY, allowed: ALLOWED };
      let error = 0;
      for (let i = 0; i < n; i++)
        error = Math.max(error, Math.abs(ERROR[op](/** @type {number} */ (x[i]), /** @type {number} */ (output[i]))));
      return { error, allowed: ALLOWED };
    };
  },
  work: ({ n }) => ({ dtype: "f64", flops: 0, bytes: 16 * n }),
});

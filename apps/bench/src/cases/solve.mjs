/**
 * The solution of linear equations with a random matrix and one right-hand side, float64. The gate is the residual within c n eps. Operations: 2/3 n³ + 2 n², Gaussian
 * elimination (Golub and Van Loan, 3.2).
 */
import { solutionError } from "../reference/factors.mjs";
import { family } from "./family.mjs";
import { EPSILON } from "./precision.mjs";

/** As for eigh: what loses digits may still take part, what has lost its way may not. */
const MULTIPLE = 1000;

export const solve = family("solve", {
  quick: [{ n: 100 }, { n: 256 }],
  full: [],
  id: ({ n }) => `solve_f64_${n}`,
  group: () => "solve_f64",
  input: ({ n }, random) => ({ n, a: Float64Array.from(random.normals("f64", n * n)), b: Float64Array.from(random.normals("f64", n)) }),
  verifier:
    ({ n, a, b }) =>
    (x) => ({ error: solutionError(n, 1, a, b, x), allowed: MULTIPLE * n * EPSILON.f64 }),
  work: ({ n }) => ({ dtype: "f64", flops: (2 / 3) * n ** 3 + 2 * n * n, bytes: 8 * (n * n + 2 * n) }),
});

/**
 * The singular value decomposition of a matrix, with as many vectors as values, float64. The gate is the residual and the orthogonality of both factors, within c n eps. Operations for
 * m ≥ n: 4 m n² + 8 n³, LAPACK's count (Golub and Van Loan, 8.6.3).
 */
import { factorError } from "../reference/singular.mjs";
import { family } from "./family.mjs";
import { EPSILON } from "./precision.mjs";

/** As for eigh: what stops early on a tolerance of its own may still take part. */
const MULTIPLE = 1000;

export const svd = family("svd", {
  quick: [{ m: 100, n: 50 }],
  full: [{ m: 256, n: 256 }],
  id: ({ m, n }) => `svd_f64_${m}x${n}`,
  group: () => "svd_f64",
  input: ({ m, n }, random) => ({ m, n, a: Float64Array.from(random.normals("f64", m * n)) }),
  verifier: (input) => (output) => ({ error: factorError(input, output), allowed: MULTIPLE * Math.max(input.m, input.n) * EPSILON.f64 }),
  work: ({ m, n }) => ({ dtype: "f64", flops: 4 * m * n ** 2 + 8 * n ** 3, bytes: 8 * (2 * m * n + n * n + n) }),
});

/**
 * Eigenvalues and right eigenvectors of a general real matrix, float64. A backward stable method leaves ‖A v − λ v‖ ≤ c n eps ‖A‖ ‖v‖.
 * Operations: 25 n³, the customary count of Hessenberg reduction and shifted QR with vectors (Golub and Van Loan, 7.5.6).
 */
import { eigenError } from "../reference/eigenpairs.mjs";
import { family } from "./family.mjs";
import { EPSILON } from "./precision.mjs";

/** LAPACK's own tests ask for 30; what stops early on a tolerance of its own may still take part, what has lost its way may not. */
const MULTIPLE = 1000;

export const eig = family("eig", {
  quick: [{ n: 64 }, { n: 128 }, { n: 256 }],
  full: [{ n: 32 }, { n: 512 }],
  id: ({ n }) => `eig_f64_${n}`,
  group: () => "eig_f64",
  input: ({ n }, random) => ({ n, a: Float64Array.from(random.normals("f64", n * n)) }),
  verifier: (input) => (output) => ({ error: eigenError(input, output), allowed: MULTIPLE * input.n * EPSILON.f64 }),
  work: ({ n }) => ({ dtype: "f64", flops: 25 * n ** 3, bytes: 8 * (n * n + 2 * (n * n + n)) }),
});

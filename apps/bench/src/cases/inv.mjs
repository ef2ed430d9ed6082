/** The inverse of a random matrix, float64. The gate is the residual within c n eps. Operations: 2 n³ (Golub and Van Loan, 3.4). */
import { solutionError } from "../reference/factors.mjs";
import { family } from "./family.mjs";
import { EPSILON } from "./precision.mjs";

/** As for solve. */
const MULTIPLE = 1000;

/** @param {number} n */
function identity(n) {
  return Float64Array.from({ length: n * n }, (_, at) => Number(at % (n + 1) === 0));
}

export const inv = family("inv", {
  quick: [{ n: 100 }, { n: 256 }],
  full: [],
  id: ({ n }) => `inv_f64_${n}`,
  group: () => "inv_f64",
  input: ({ n }, random) => ({ n, a: Float64Array.from(random.normals("f64", n * n)) }),
  verifier:
    ({ n, a }) =>
    (x) => ({ error: solutionError(n, n, a, identity(n), x), allowed: MULTIPLE * n * EPSILON.f64 }),
  work: ({ n }) => ({ dtype: "f64", flops: 2 * n ** 3, bytes: 16 * n * n }),
});

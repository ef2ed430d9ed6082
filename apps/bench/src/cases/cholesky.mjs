/**
 * The Cholesky factor, lower, of a random symmetric positive definite matrix, float64. The gate is the residual within c n eps. Operations: n³/3 (Golub and Van Loan,
 * 4.2).
 */
import { productError, transposed } from "../reference/factors.mjs";
import { family } from "./family.mjs";
import { EPSILON } from "./precision.mjs";

/** As for solve. */
const MULTIPLE = 1000;

export const cholesky = family("cholesky", {
  quick: [{ n: 100 }, { n: 256 }],
  full: [],
  id: ({ n }) => `cholesky_f64_${n}`,
  group: () => "cholesky_f64",
  input: ({ n }, random) => {
    const a = Float64Array.from(random.normals("f64", n * n));
    // Eigenvalues of the symmetric part are within 2 √n of 0.
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) a[i * n + j] = a[j * n + i];
      a[i * (n + 1)] += 3 * Math.sqrt(n);
    }
    return { n, a };
  },
  verifier:
    ({ n, a }) =>
    (l) => ({ error: productError(n, n, n, a, l, transposed(n, l)), allowed: MULTIPLE * n * EPSILON.f64 }),
  work: ({ n }) => ({ dtype: "f64", flops: n ** 3 / 3, bytes: 16 * n * n }),
});

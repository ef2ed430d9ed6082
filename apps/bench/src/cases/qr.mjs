/**
 * The QR decomposition of a random square matrix, both factors, float64. The gate is the residual and the orthogonality of Q, both within c n eps. Operations: 8/3 n³,
 * Householder reflectors and as much for Q (Golub and Van Loan, 5.2).
 */
import { orthogonalityError } from "../reference/eigenpairs.mjs";
import { productError } from "../reference/factors.mjs";
import { family } from "./family.mjs";
import { EPSILON } from "./precision.mjs";

/** As for solve. */
const MULTIPLE = 1000;

export const qr = family("qr", {
  quick: [{ n: 100 }, { n: 256 }],
  full: [],
  id: ({ n }) => `qr_f64_${n}`,
  group: () => "qr_f64",
  input: ({ n }, random) => ({ n, a: Float64Array.from(random.normals("f64", n * n)) }),
  verifier:
    ({ n, a }) =>
    ({ q, r }) => ({ error: Math.max(productError(n, n, n, a, q, r), orthogonalityError(n, q)), allowed: MULTIPLE * n * EPSILON.f64 }),
  work: ({ n }) => ({ dtype: "f64", flops: (8 / 3) * n ** 3, bytes: 24 * n * n }),
});

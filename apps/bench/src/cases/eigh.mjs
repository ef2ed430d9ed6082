/**
 * Eigenvalues, ascending, and orthonormal eigenvectors of a symmetric matrix, float64. The gate is the residual and the orthogonality,
 * both within c n eps. Operations: 9 n³, tridiagonal reduction and implicit QR with vectors (Golub and Van Loan, 8.3.5).
 */
import { eigenError, orthogonalityError } from "../reference/eigenpairs.mjs";
import { family } from "./family.mjs";
import { EPSILON } from "./precision.mjs";

/** LAPACK's own tests ask for 30; what stops early on a tolerance of its own may still take part, what has lost its way may not. */
const MULTIPLE = 1000;

/** @param {ArrayLike<number>} values */
function ascending(values) {
  for (let i = 1; i < values.length; i++) if (!(values[i - 1] <= values[i])) return false;
  return true;
}

/** @param {ArrayLike<number>} real */
function interleaved(real) {
  const complex = new Float64Array(2 * real.length);
  for (let i = 0; i < real.length; i++) complex[2 * i] = Number(real[i]);
  return complex;
}

export const eigh = family("eigh", {
  quick: [{ n: 32 }, { n: 64 }, { n: 128 }, { n: 256 }],
  full: [{ n: 512 }],
  id: ({ n }) => `eigh_f64_${n}`,
  group: () => "eigh_f64",
  input: ({ n }, random) => {
    const a = Float64Array.from(random.normals("f64", n * n));
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) a[i * n + j] = a[j * n + i];
    return { n, a };
  },
  verifier: (input) => (output) => {
    const allowed = MULTIPLE * input.n * EPSILON.f64;
    if (!ascending(output.values)) return { error: Number.POSITIVE_INFINITY, allowed };
    const residual = eigenError(input, { values: interleaved(output.values), vectors: interleaved(output.vectors) });
    return { error: Math.max(residual, orthogonalityError(input.n, output.vectors)), allowed };
  },
  work: ({ n }) => ({ dtype: "f64", flops: 9 * n ** 3, bytes: 8 * (2 * n * n + n) }),
});

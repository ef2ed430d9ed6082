/**
 * C = A B for (m, k) · (k, n) → (m, n). Any order of summation stays within |c − ĉ| ≤ k u (|A| |B|) with u = eps / 2 (Higham, Accuracy
 * and Stability of Numerical Algorithms, 3.5); the gate asks for twice that bound.
 */

import { family, inBothTypes } from "./family.mjs";
import { BYTES, EPSILON } from "./precision.mjs";

const square = (/** @type {number} */ n) => ({ m: n, k: n, n });

/** One row or one column reads every element of the matrix once: a race of its own, which memory decides. @param {import("../types/case.ts").MatmulSize} size */
const race = ({ m, n }) => (m === 1 ? "vector-matrix" : n === 1 ? "matrix-vector" : "matmul");

/** The reference and the scale of its error: A B and |A| |B| in float64. @param {import("../types/case.ts").MatmulInput} input */
export function products({ m, k, n, a, b }) {
  const product = new Float64Array(m * n);
  const scale = new Float64Array(m * n);
  for (let i = 0; i < m; i++)
    for (let p = 0; p < k; p++) {
      const x = a[i * k + p];
      for (let j = 0, at = i * n; j < n; j++, at++) {
        const term = x * b[p * n + j];
        product[at] = product[at] + term;
        scale[at] = scale[at] + Math.abs(term);
      }
    }
  return { product, scale };
}

export const matmul = family("matmul", {
  quick: inBothTypes([square(32), square(64), square(256), square(512), { m: 1, k: 768, n: 768 }]),
  full: inBothTypes([square(128), square(1024), { m: 768, k: 768, n: 1 }, { m: 512, k: 768, n: 3072 }]),
  id: (size) => `${race(size)}_${size.dtype}_${size.m}x${size.k}x${size.n}`,
  group: (size) => `${race(size)}_${size.dtype}`,
  input: ({ dtype, m, k, n }, random) => ({ dtype, m, k, n, a: random.normals(dtype, m * k), b: random.normals(dtype, k * n) }),
  verifier: (input) => {
    const { product, scale } = products(input);
    const allowed = input.k * EPSILON[input.dtype];
    return (output) => {
      if (output.length !== product.length) return { error: Number.POSITIVE_INFINITY, allowed };
      let error = 0;
      for (const [i, expected] of product.entries()) error = Math.max(error, Math.abs(output[i] - expected) / scale[i]);
      return { error, allowed };
    };
  },
  work: ({ dtype, m, k, n }) => ({ dtype, flops: 2 * m * k * n, bytes: BYTES[dtype] * (m * k + k * n + m * n) }),
});

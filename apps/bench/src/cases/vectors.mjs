/**
 * Dot product and length of vectors: Σ xᵢ yᵢ and √Σ xᵢ². Any order of summation stays within n u Σ|xᵢ yᵢ| (Higham, Accuracy and Stability of Numerical Algorithms, 3.1);
 * the gate asks for twice that.
 */
import { family } from "./family.mjs";
import { BYTES, EPSILON } from "./precision.mjs";

/** @param {import("../types/case.ts").VectorsInput} input */
function reference({ x, y = x }) {
  let sum = 0;
  let scale = 0;
  for (const [i, value] of x.entries()) {
    sum += value * y[i];
    scale += Math.abs(value * y[i]);
  }
  return { sum, scale };
}

const sizes = /** @type {const} */ (["dot", "norm"]).flatMap((op) =>
  /** @type {const} */ (["f32", "f64"]).flatMap((dtype) => [768, 1_000_000].map((n) => ({ op, dtype, n }))),
);

export const vectors = family("vectors", {
  quick: sizes.filter(({ n, dtype }) => n === 768 && dtype === "f32"),
  full: sizes.filter(({ n, dtype }) => n !== 768 || dtype !== "f32"),
  id: ({ op, dtype, n }) => `${op}_${dtype}_${n}`,
  group: ({ op, dtype }) => `${op}_${dtype}`,
  input: (size, random) => ({
    ...size,
    x: random.normals(size.dtype, size.n),
    ...(size.op === "dot" ? { y: random.normals(size.dtype, size.n) } : {}),
  }),
  verifier: (input) => {
    const { sum, scale } = reference(input);
    const [expected, unit] = input.op === "dot" ? [sum, scale] : [Math.sqrt(sum), Math.sqrt(sum)];
    const allowed = input.n * EPSILON[input.dtype];
    return (output) => ({ error: output.length === 1 ? Math.abs(output[0] - expected) / unit : Number.POSITIVE_INFINITY, allowed });
  },
  work: ({ op, dtype, n }) => ({ dtype, flops: 2 * n, bytes: BYTES[dtype] * n * (op === "dot" ? 2 : 1) }),
});

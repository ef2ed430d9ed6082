/** The scores of attention as a contraction, "bhqd,bhkd->bhqk". The gate is that of the matrix product: |c − ĉ| ≤ d eps |q| |k|. */
import { family, inBothTypes } from "./family.mjs";
import { BYTES, EPSILON } from "./precision.mjs";

/** @param {import("../types/case.ts").EinsumInput} input */
function reference({ batch, heads, queries, keys, depth, q, k }) {
  const scores = new Float64Array(batch * heads * queries * keys);
  const scale = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at++) {
    const head = Math.floor(at / (queries * keys));
    const row = (head * queries + (Math.floor(at / keys) % queries)) * depth;
    const column = (head * keys + (at % keys)) * depth;
    for (let d = 0; d < depth; d++) {
      const term = q[row + d] * k[column + d];
      scores[at] += term;
      scale[at] += Math.abs(term);
    }
  }
  return { scores, scale };
}

export const einsum = family("einsum", {
  quick: inBothTypes([{ batch: 2, heads: 8, queries: 128, keys: 128, depth: 64 }]),
  full: [],
  id: ({ dtype, batch, heads, queries, keys, depth }) => `einsum_${dtype}_${batch}x${heads}x${queries}x${keys}x${depth}`,
  group: ({ dtype }) => `einsum_${dtype}`,
  input: (size, random) => {
    const { dtype, batch, heads, queries, keys, depth } = size;
    return {
      ...size,
      q: random.normals(dtype, batch * heads * queries * depth),
      k: random.normals(dtype, batch * heads * keys * depth),
    };
  },
  verifier: (input) => {
    const { scores, scale } = reference(input);
    const allowed = input.depth * EPSILON[input.dtype];
    return (output) => {
      if (output.length !== scores.length) return { error: Number.POSITIVE_INFINITY, allowed };
      let error = 0;
      for (const [i, value] of scores.entries()) error = Math.max(error, Math.abs(output[i] - value) / scale[i]);
      return { error, allowed };
    };
  },
  work: ({ dtype, batch, heads, queries, keys, depth }) => ({
    dtype,
    flops: 2 * batch * heads * queries * keys * depth,
    bytes: BYTES[dtype] * batch * heads * (queries * depth + keys * depth + queries * keys),
  }),
});

/** Sorting and sorting indices of random numbers. The gate compares every element, or the elements that the indices name, with a sorted copy. */
import { family, inBothTypes } from "./family.mjs";
import { BYTES } from "./precision.mjs";

export const sorting = family("sorting", {
  quick: [
    ...inBothTypes([{ op: /** @type {const} */ ("sort"), n: 1_000_000 }]),
    ...inBothTypes([{ op: /** @type {const} */ ("argsort"), n: 1_000_000 }]),
  ],
  full: [],
  id: ({ op, dtype, n }) => `${op}_${dtype}_${n}`,
  group: ({ op, dtype }) => `${op}_${dtype}`,
  input: ({ op, dtype, n }, random) => ({ op, dtype, n, x: random.normals(dtype, n) }),
  verifier: ({ op, n, x }) => {
    const sorted = x.slice().sort();
    return (output) => {
      if (output.length !== n) return { error: Number.POSITIVE_INFINITY, allowed: 0 };
      const seen = new Uint8Array(op === "argsort" ? n : 0);
      let error = 0;
      for (const [i, value] of sorted.entries()) {
        const found = op === "argsort" ? x[output[i]] : output[i];
        if (found !== value) error++;
        if (op === "argsort" && seen[output[i]]++ > 0) error++;
      }
      return { error, allowed: 0 };
    };
  },
  work: ({ dtype, n }) => ({ dtype, flops: 0, bytes: 2 * BYTES[dtype] * n }),
});

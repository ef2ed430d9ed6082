/** The elements above the diagonal, in order: the chapter's `sims[np.triu_indices(n, 1)]`, indices included. Exact. */
import { family, inBothTypes } from "./family.mjs";
import { BYTES } from "./precision.mjs";

export const triangle = family("triangle", {
  quick: inBothTypes([{ n: 1000 }]),
  full: [],
  id: ({ dtype, n }) => `triangle_${dtype}_${n}`,
  group: ({ dtype }) => `triangle_${dtype}`,
  input: ({ dtype, n }, random) => ({ dtype, n, x: random.normals(dtype, n * n) }),
  verifier: ({ n, x }) => {
    const expected = x.filter((_, at) => at % n > Math.floor(at / n));
    return (output) => ({
      error: output.length === expected.length ? expected.filter((value, i) => value !== output[i]).length : Number.POSITIVE_INFINITY,
      allowed: 0,
    });
  },
  work: ({ dtype, n }) => ({ dtype, flops: 0, bytes: BYTES[dtype] * n * (n - 1) }),
});

/**
 * The complex Fourier transform of n numbers. The gate is ‖X − X̂‖ / ‖X‖ in the Euclidean norm; a fast transform keeps within a small
 * multiple of eps log n (Higham, 24.1). Operations by the custom 5 n log₂ n.
 */
import { dft } from "../reference/dft.mjs";
import { family, inBothTypes } from "./family.mjs";
import { BYTES, EPSILON } from "./precision.mjs";

/** A hundred times what a good transform leaves: room for the definition evaluated directly at a prime length, but not for lost digits. */
const MULTIPLE = 100;

export const fft = family("fft", {
  quick: inBothTypes([256, 1000, 1009, 1024, 4096, 65536].map((n) => ({ n }))),
  full: inBothTypes([{ n: 1048576 }]),
  id: ({ dtype, n }) => `fft_${dtype}_${n}`,
  group: ({ dtype }) => `fft_${dtype}`,
  input: ({ dtype, n }, random) => ({ dtype, n, x: random.normals(dtype, 2 * n) }),
  verifier: ({ dtype, n, x }) => {
    const expected = dft(x);
    const norm = Math.sqrt(expected.reduce((sum, value) => sum + value * value, 0));
    const allowed = MULTIPLE * EPSILON[dtype] * Math.log2(n);
    return (output) => {
      if (output.length !== expected.length) return { error: Number.POSITIVE_INFINITY, allowed };
      let squares = 0;
      for (const [i, value] of expected.entries()) squares += (output[i] - value) ** 2;
      return { error: Math.sqrt(squares) / norm, allowed };
    };
  },
  work: ({ dtype, n }) => ({ dtype, flops: 5 * n * Math.log2(n), bytes: 4 * BYTES[dtype] * n }),
});

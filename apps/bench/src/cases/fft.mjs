/** The complex Fourier transform of n numbers. Operations by the custom 5 n log₂ n. */
import { dft } from "../reference/dft.mjs";
import { family, inBothTypes } from "./family.mjs";
import { BYTES } from "./precision.mjs";
import { against } from "./spectrum.mjs";

export const fft = family("fft", {
  quick: inBothTypes([256, 1000, 1009, 1024, 4096, 65536].map((n) => ({ n }))),
  full: inBothTypes([{ n: 1048576 }]),
  id: ({ dtype, n }) => `fft_${dtype}_${n}`,
  group: ({ dtype }) => `fft_${dtype}`,
  input: ({ dtype, n }, random) => ({ dtype, n, x: random.normals(dtype, 2 * n) }),
  verifier: ({ dtype, n, x }) => against(dft(x), dtype, n),
  work: ({ dtype, n }) => ({ dtype, flops: 5 * n * Math.log2(n), bytes: 4 * BYTES[dtype] * n }),
});

/** The Fourier transform of n real numbers: n/2 + 1 bins, half of the operations of a complex one. */
import { dft } from "../reference/dft.mjs";
import { family, inBothTypes } from "./family.mjs";
import { BYTES } from "./precision.mjs";
import { against } from "./spectrum.mjs";

/** n real numbers as complex ones, interleaved. @param {ArrayLike<number>} x */
function interleaved(x) {
  return Float64Array.from({ length: 2 * x.length }, (_, i) => (i % 2 === 0 ? x[i / 2] : 0));
}

export const rfft = family("rfft", {
  quick: inBothTypes([1000, 65536].map((n) => ({ n }))),
  full: [],
  id: ({ dtype, n }) => `rfft_${dtype}_${n}`,
  group: ({ dtype }) => `rfft_${dtype}`,
  input: ({ dtype, n }, random) => ({ dtype, n, x: random.normals(dtype, n) }),
  verifier: ({ dtype, n, x }) => against(dft(interleaved(x)).subarray(0, 2 * (Math.floor(n / 2) + 1)), dtype, n),
  work: ({ dtype, n }) => ({ dtype, flops: 2.5 * n * Math.log2(n), bytes: BYTES[dtype] * (2 * n + 2) }),
});

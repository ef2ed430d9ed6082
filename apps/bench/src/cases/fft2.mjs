/** The complex Fourier transform of a matrix, along both axes. Operations by the custom 5 mn log₂(mn). */
import { dft } from "../reference/dft.mjs";
import { family, inBothTypes } from "./family.mjs";
import { BYTES } from "./precision.mjs";
import { against } from "./spectrum.mjs";

/** Rows first, then columns, each by the reference. @param {ArrayLike<number>} x @param {number} rows @param {number} columns */
function dft2(x, rows, columns) {
  const result = Float64Array.from(x);
  for (let i = 0; i < rows; i++) {
    const at = 2 * i * columns;
    result.set(dft(result.subarray(at, at + 2 * columns)), at);
  }
  for (let k = 0; k < columns; k++) {
    const column = dft(Float64Array.from({ length: 2 * rows }, (_, i) => result[2 * ((i >> 1) * columns + k) + (i % 2)]));
    for (const [i, value] of column.entries()) result[2 * ((i >> 1) * columns + k) + (i % 2)] = value;
  }
  return result;
}

export const fft2 = family("fft2", {
  quick: inBothTypes([100, 512].map((n) => ({ rows: n, columns: n }))),
  full: [],
  id: ({ dtype, rows, columns }) => `fft2_${dtype}_${rows}x${columns}`,
  group: ({ dtype }) => `fft2_${dtype}`,
  input: ({ dtype, rows, columns }, random) => ({ dtype, rows, columns, x: random.normals(dtype, 2 * rows * columns) }),
  verifier: ({ dtype, rows, columns, x }) => against(dft2(x, rows, columns), dtype, rows * columns),
  work: ({ dtype, rows, columns }) => ({
    dtype,
    flops: 5 * rows * columns * Math.log2(rows * columns),
    bytes: 4 * BYTES[dtype] * rows * columns,
  }),
});

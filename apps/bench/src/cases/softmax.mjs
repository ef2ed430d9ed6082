/**
 * Softmax along the rows: exp(x − max x) / Σ exp(x − max x). The gate is the relative error of each element; a straightforward
 * evaluation stays within eps times (the range of the row, from the rounding of x − max x; half the columns, from the sum; a few more).
 */

import { family, inBothTypes } from "./family.mjs";
import { BYTES, EPSILON } from "./precision.mjs";

/** Roundings of the exponential and the division. */
const ROUNDINGS = 8;

/** @param {import("../types/case.ts").SoftmaxInput} input */
function reference({ rows, columns, x }) {
  const expected = new Float64Array(rows * columns);
  let range = 0;
  for (let i = 0; i < rows; i++) {
    const row = Float64Array.from(x.subarray(i * columns, (i + 1) * columns));
    const max = row.reduce((most, value) => Math.max(most, value));
    range = Math.max(range, max - row.reduce((least, value) => Math.min(least, value)));
    const exponentials = row.map((value) => Math.exp(value - max));
    const sum = exponentials.reduce((total, value) => total + value);
    expected.set(
      exponentials.map((value) => value / sum),
      i * columns,
    );
  }
  return { expected, range };
}

export const softmax = family("softmax", {
  quick: inBothTypes([
    { rows: 128, columns: 128 },
    { rows: 1024, columns: 1024 },
  ]),
  full: inBothTypes([{ rows: 8192, columns: 1024 }]),
  id: ({ dtype, rows, columns }) => `softmax_${dtype}_${rows}x${columns}`,
  group: ({ dtype }) => `softmax_${dtype}`,
  input: ({ dtype, rows, columns }, random) => ({ dtype, rows, columns, x: random.normals(dtype, rows * columns) }),
  verifier: (input) => {
    const { expected, range } = reference(input);
    const allowed = (ROUNDINGS + range + input.columns / 2) * EPSILON[input.dtype];
    return (output) => {
      if (output.length !== expected.length) return { error: Number.POSITIVE_INFINITY, allowed };
      let error = 0;
      for (const [i, value] of expected.entries()) error = Math.max(error, Math.abs(output[i] - value) / value);
      return { error, allowed };
    };
  },
  work: ({ dtype, rows, columns }) => ({ dtype, flops: 0, bytes: 2 * BYTES[dtype] * rows * columns }),
});

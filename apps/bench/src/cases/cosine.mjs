/**
 * Cosine similarity of the rows of a matrix with each other: S = X̂ X̂ᵀ, where the rows of X̂ are those of X divided by their lengths. The gate: a sum of n products of
 * numbers whose squares add to 1 stays within n u (Higham, 3.5), and each length, root and division within a few more; it asks for twice that.
 */
import { family, inBothTypes } from "./family.mjs";
import { products } from "./matmul.mjs";
import { BYTES, EPSILON } from "./precision.mjs";

/** Roundings of a root and a division. */
const ROUNDINGS = 4;

/** @param {import("../types/case.ts").CosineInput} input */
function reference({ dtype, rows, columns, x }) {
  const unit = Float64Array.from(x);
  const turned = new Float64Array(x.length);
  for (let i = 0; i < rows; i++) {
    let squares = 0;
    for (let j = 0; j < columns; j++) squares += x[i * columns + j] ** 2;
    const length = Math.sqrt(squares);
    for (let j = 0; j < columns; j++) {
      unit[i * columns + j] /= length;
      turned[j * rows + i] = unit[i * columns + j];
    }
  }
  return products({ dtype, m: rows, k: columns, n: rows, a: unit, b: turned }).product;
}

export const cosine = family("cosine", {
  quick: inBothTypes([{ rows: 1000, columns: 300 }]),
  full: [],
  id: ({ dtype, rows, columns }) => `cosine_${dtype}_${rows}x${columns}`,
  group: ({ dtype }) => `cosine_${dtype}`,
  input: ({ dtype, rows, columns }, random) => ({ dtype, rows, columns, x: random.normals(dtype, rows * columns) }),
  verifier: (input) => {
    const expected = reference(input);
    const allowed = (2 * input.columns + ROUNDINGS) * EPSILON[input.dtype];
    return (output) => {
      if (output.length !== expected.length) return { error: Number.POSITIVE_INFINITY, allowed };
      let error = 0;
      for (const [i, value] of expected.entries()) error = Math.max(error, Math.abs(output[i] - value));
      return { error, allowed };
    };
  },
  // The product is its own transpose: half of it says everything.
  work: ({ dtype, rows, columns }) => ({ dtype, flops: rows * rows * columns, bytes: BYTES[dtype] * (rows * columns + rows * rows) }),
});

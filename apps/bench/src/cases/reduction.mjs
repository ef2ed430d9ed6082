/**
 * Sums, means and maxima of a matrix, over everything or along an axis. The gate: any order of summation stays within (n − 1) u Σ|x| (Higham, Accuracy and
 * Stability of Numerical Algorithms, 4.2); it asks for twice that bound. A maximum is exact.
 */
import { family, inBothTypes } from "./family.mjs";
import { BYTES, EPSILON } from "./precision.mjs";

/** Over which elements each result goes: its first, the distance of the next, and how many. @param {import("../types/case.ts").ReductionSize} size */
function runs({ rows, columns, axis }) {
  if (axis === 0) return { results: columns, first: 1, step: columns, count: rows };
  if (axis === 1) return { results: rows, first: columns, step: 1, count: columns };
  return { results: 1, first: 0, step: 1, count: rows * columns };
}

/** @param {import("../types/case.ts").ReductionInput} input */
function reference(input) {
  const { results, first, step, count } = runs(input);
  const exact = new Float64Array(results);
  const scale = new Float64Array(results).fill(1);
  for (let r = 0; r < results; r++) {
    let sum = 0;
    let lost = 0;
    let absolute = 0;
    let max = Number.NEGATIVE_INFINITY;
    for (let i = 0, at = r * first; i < count; i++, at += step) {
      const x = input.x[at];
      const next = sum + x;
      lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
      sum = next;
      absolute += Math.abs(x);
      max = Math.max(max, x);
    }
    const parts = input.op === "mean" ? count : 1;
    exact[r] = input.op === "max" ? max : (sum + lost) / parts;
    scale[r] = input.op === "max" ? 1 : absolute / parts;
  }
  return { exact, scale, count };
}

const everything = { rows: 1000, columns: 1000 };
const shapes = [everything, { ...everything, axis: 0 }, { ...everything, axis: 1 }];
const ops = /** @type {const} */ (["sum", "mean", "max"]);

export const reduction = family("reduction", {
  quick: ops.flatMap((op) => inBothTypes(shapes.map((shape) => ({ op, ...shape })))),
  full: [],
  id: ({ op, dtype, rows, columns, axis }) => `${op}_${dtype}_${axis === undefined ? rows * columns : `${rows}x${columns}_axis${axis}`}`,
  group: ({ op, dtype }) => `${op}_${dtype}`,
  input: (size, random) => ({ ...size, x: random.normals(size.dtype, size.rows * size.columns) }),
  verifier: (input) => {
    const { exact, scale, count } = reference(input);
    const allowed = input.op === "max" ? 0 : count * EPSILON[input.dtype];
    return (output) => {
      if (output.length !== exact.length) return { error: Number.POSITIVE_INFINITY, allowed };
      let error = 0;
      for (const [i, value] of exact.entries()) error = Math.max(error, Math.abs(output[i] - value) / scale[i]);
      return { error, allowed };
    };
  },
  work: ({ dtype, rows, columns }) => ({ dtype, flops: 0, bytes: BYTES[dtype] * rows * columns }),
});

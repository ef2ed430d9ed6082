/** Softmax along the rows in plain loops: the largest, the exponentials and their sum, the division. */

/** @import { SoftmaxInput } from "../../types/case.ts" */

/** @param {SoftmaxInput} input */
export function softmax({ dtype, rows, columns, x }) {
  const result = dtype === "f32" ? new Float32Array(rows * columns) : new Float64Array(rows * columns);
  for (let first = 0; first < rows * columns; first += columns) {
    const end = first + columns;
    let max = Number.NEGATIVE_INFINITY;
    for (let i = first; i < end; i++) if (x[i] > max) max = x[i];
    let sum = 0;
    for (let i = first; i < end; i++) {
      const exponential = Math.exp(x[i] - max);
      result[i] = exponential;
      sum += exponential;
    }
    const scale = 1 / sum;
    for (let i = first; i < end; i++) result[i] *= scale;
  }
  return result;
}

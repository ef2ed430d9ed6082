/**
 * eigen-js: Eigen, the C++ library, through Emscripten. Its objects live in Emscripten's memory until its collector is told to free them, which a user in a
 * loop must do.
 */
import eig from "eigen";

/** @import { Operations } from "../src/types/contender.ts" */

await eig.ready;

/** A complex matrix of its own as interleaved numbers. @param {{ get(i: number, j: number): { real(): number, imag(): number } }} matrix @param {number} rows @param {number} columns */
function interleaved(matrix, rows, columns) {
  const out = new Float64Array(2 * rows * columns);
  for (let at = 0; at < rows * columns; at++) {
    const value = matrix.get(Math.floor(at / columns), at % columns);
    out[2 * at] = value.real();
    out[2 * at + 1] = value.imag();
  }
  return out;
}

/** @returns {Operations} */
export function load() {
  return {
    eig: ({ n, a }) => {
      const input = new eig.Matrix(Array.from({ length: n }, (_, i) => Array.from(a.subarray(i * n, (i + 1) * n))));
      eig.GC.pushException(input);
      return {
        run: (take) => {
          take(eig.Solvers.eigenSolve(input, true));
          eig.GC.flush();
        },
        flatten: (/** @type {ReturnType<typeof eig.Solvers.eigenSolve>} */ { eigenvalues, eigenvectors }) => ({
          values: interleaved(eigenvalues, n, 1),
          vectors: interleaved(eigenvectors, n, n),
        }),
      };
    },
  };
}

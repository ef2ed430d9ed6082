/** numpy-ts: NumPy's names on Wasm kernels. It has no softmax: a user composes it. Results are disposed of, as its documentation advises for loops. */
import * as np from "numpy-ts";

/** @import { Floats } from "../src/types/case.ts" */
/** @import { Operations } from "../src/types/contender.ts" */

const COMPLEX = /** @type {const} */ ({ f32: "complex64", f64: "complex128" });

/** Views of its memory, read before they are disposed of. */
const flatten = (/** @type {Floats} */ data) => data.slice();

/** @param {Floats} flat @param {number} rows @param {number} columns */
function matrixOf(flat, rows, columns) {
  return np.array(flat).reshape(rows, columns);
}

/** Its reductions are typed as numbers too; along an axis they are arrays. @param {unknown} result */
function asArray(result) {
  return /** @type {np.NDArray} */ (result);
}

/** @param {() => ReturnType<typeof np.linalg.eigh>} operation */
function eigenpairs(operation) {
  return (/** @type {(result: unknown) => void} */ take) => {
    const { w, v } = operation();
    take({ values: w.data, vectors: v.data });
    w.dispose();
    v.dispose();
  };
}

/** A real array as an interleaved complex one. @param {Floats} real */
function interleaved(real) {
  const complex = new Float64Array(2 * real.length);
  for (const [i, value] of real.entries()) complex[2 * i] = value;
  return complex;
}

/** @returns {Operations} */
export function load() {
  return {
    matmul: ({ m, k, n, a, b }) => {
      const left = matrixOf(a, m, k);
      const right = matrixOf(b, k, n);
      return {
        run: (take) => {
          const product = np.matmul(left, right);
          take(product.data);
          product.dispose();
        },
        flatten,
      };
    },
    softmax: ({ rows, columns, x }) => {
      const scores = matrixOf(x, rows, columns);
      return {
        run: (take) => {
          const max = asArray(np.max(scores, 1, true));
          const shifted = np.subtract(scores, max);
          const exponentials = np.exp(shifted);
          const sum = asArray(np.sum(exponentials, 1, true));
          const result = np.divide(exponentials, sum);
          take(result.data);
          for (const used of [max, shifted, exponentials, sum, result]) used.dispose();
        },
        flatten,
      };
    },
    fft: ({ dtype, n, x }) => {
      const signal = np.zeros([n], COMPLEX[dtype]);
      /** @type {Floats} */ (signal.data).set(x);
      return {
        run: (take) => {
          const spectrum = np.fft.fft(signal);
          take(spectrum.data);
          spectrum.dispose();
        },
        flatten,
      };
    },
    eig: ({ n, a }) => {
      const matrix = matrixOf(a, n, n);
      return {
        run: eigenpairs(() => np.linalg.eig(matrix)),
        flatten: (/** @type {{ values: Floats, vectors: Floats }} */ { values, vectors }) => ({
          values: values.length === n ? interleaved(values) : values.slice(),
          vectors: vectors.length === n * n ? interleaved(vectors) : vectors.slice(),
        }),
      };
    },
    eigh: ({ n, a }) => {
      const matrix = matrixOf(a, n, n);
      return {
        run: eigenpairs(() => np.linalg.eigh(matrix)),
        flatten: (/** @type {{ values: Floats, vectors: Floats }} */ { values, vectors }) => ({
          values: values.slice(),
          vectors: vectors.slice(),
        }),
      };
    },
  };
}

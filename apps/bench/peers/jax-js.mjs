/** jax-js on its Wasm backend. An operation consumes its operands, so they are handed over by `ref`; reading a result consumes it too. */
import { defaultDevice, init, numpy as np } from "@jax-js/jax";

/** @import { Floats } from "../src/types/case.ts" */
/** @import { Operations } from "../src/types/contender.ts" */

const DTYPE = /** @type {const} */ ({ f32: "float32", f64: "float64" });

/** @param {() => np.Array} operation @param {readonly np.Array[]} inputs */
function oneResult(operation, inputs) {
  return {
    run: (/** @type {(result: unknown) => void} */ take) => take(operation().dataSync()),
    flatten: (/** @type {Floats} */ data) => data,
    close: () => {
      for (const input of inputs) input.dispose();
    },
  };
}

/** Complex numbers are an array of real and one of imaginary parts: both are read. @param {() => { real: np.Array, imag: np.Array }} operation @param {readonly np.Array[]} inputs */
function pairResult(operation, inputs) {
  return {
    run: (/** @type {(result: unknown) => void} */ take) => {
      const { real, imag } = operation();
      take({ real: real.dataSync(), imag: imag.dataSync() });
    },
    flatten: (/** @type {{ real: Floats, imag: Floats }} */ { real, imag }) =>
      Float64Array.from({ length: 2 * real.length }, (_, i) => (i % 2 === 0 ? real : imag)[i >> 1]),
    close: () => {
      for (const input of inputs) input.dispose();
    },
  };
}

/**
 * @param {"f32" | "f64"} dtype @param {number[]} shape @param {Floats} x interleaved
 * @param {(pair: { real: np.Array, imag: np.Array }) => { real: np.Array, imag: np.Array }} operation
 */
function ofPair(dtype, shape, x, operation) {
  const part = (/** @type {0 | 1} */ odd) =>
    arrayOf(
      x.filter((_, i) => i % 2 === odd),
      dtype,
      shape,
    );
  const [real, imag] = [part(0), part(1)];
  return pairResult(() => operation({ real: real.ref, imag: imag.ref }), [real, imag]);
}

/** @param {Floats} x @param {"f32" | "f64"} dtype @param {number[]} shape */
function arrayOf(x, dtype, shape) {
  return np.array(/** @type {Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>} */ (x), { dtype: np[DTYPE[dtype]], shape });
}

/** @returns {Promise<Operations>} */
export async function load() {
  await init("wasm");
  defaultDevice("wasm");
  return {
    matmul: ({ dtype, m, k, n, a, b }) => {
      const [left, right] = [arrayOf(a, dtype, [m, k]), arrayOf(b, dtype, [k, n])];
      return oneResult(() => np.matmul(left.ref, right.ref), [left, right]);
    },
    fft: ({ dtype, n, x }) => ofPair(dtype, [n], x, (pair) => np.fft.fft(pair)),
    rfft: ({ dtype, n, x }) => {
      const signal = arrayOf(x, dtype, [n]);
      return pairResult(() => np.fft.rfft(signal.ref), [signal]);
    },
    fft2: ({ dtype, rows, columns, x }) => ofPair(dtype, [rows, columns], x, (pair) => np.fft.fft2(pair)),
    cosine: ({ dtype, rows, columns, x }) => {
      const matrix = arrayOf(x, dtype, [rows, columns]);
      return oneResult(() => {
        const lengths = np.sqrt(np.sum(np.square(matrix.ref), 1, { keepdims: true }));
        const unit = np.divide(matrix.ref, lengths);
        return np.matmul(unit.ref, unit.transpose());
      }, [matrix]);
    },
    vectors: ({ dtype, n, x, y }) => {
      const left = arrayOf(x, dtype, [n]);
      if (!y) return oneResult(() => np.linalg.vectorNorm(left.ref), [left]);
      const right = arrayOf(y, dtype, [n]);
      return oneResult(() => np.dot(left.ref, right.ref), [left, right]);
    },
    svd: ({ m, n, a }) => {
      const matrix = arrayOf(a, "f64", [m, n]);
      return {
        run: (take) => {
          const [u, s, vh] = np.linalg.svd(matrix.ref, { fullMatrices: false });
          take({ u: u.dataSync(), s: s.dataSync(), vh: vh.dataSync() });
        },
        flatten: (/** @type {{ u: Floats, s: Floats, vh: Floats }} */ factors) => factors,
        close: () => matrix.dispose(),
      };
    },
    elementwise: ({ op, dtype, n, a, b }) => {
      const left = arrayOf(a, dtype, [n]);
      if (!b) return oneResult(() => (op === "exp" ? np.exp(left.ref) : np.tanh(left.ref)), [left]);
      const right = arrayOf(b, dtype, [n]);
      return oneResult(() => (op === "add" ? np.add(left.ref, right.ref) : np.multiply(left.ref, right.ref)), [left, right]);
    },
    reduction: ({ op, dtype, rows, columns, axis, x }) => {
      const matrix = arrayOf(x, dtype, [rows, columns]);
      return oneResult(() => np[op](matrix.ref, axis), [matrix]);
    },
    sorting: ({ op, dtype, n, x }) => {
      const values = arrayOf(x, dtype, [n]);
      return oneResult(() => (op === "sort" ? np.sort(values.ref) : np.argsort(values.ref)), [values]);
    },
    einsum: ({ dtype, batch, heads, queries, keys, depth, q, k }) => {
      const [query, key] = [arrayOf(q, dtype, [batch, heads, queries, depth]), arrayOf(k, dtype, [batch, heads, keys, depth])];
      return oneResult(() => np.einsum("bhqd,bhkd->bhqk", query.ref, key.ref), [query, key]);
    },
  };
}

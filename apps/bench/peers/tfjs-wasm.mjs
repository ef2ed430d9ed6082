/** TensorFlow.js on its Wasm backend, one thread as it has in Node: float32 only, and no Fourier transform on this backend. */
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";

/** @import { Floats } from "../src/types/case.ts" */
/** @import { Operations } from "../src/types/contender.ts" */

/** @param {() => tf.Tensor} operation @param {readonly tf.Tensor[]} inputs */
function oneResult(operation, inputs) {
  return {
    run: (/** @type {(result: unknown) => void} */ take) => {
      const result = operation();
      take(result.dataSync());
      result.dispose();
    },
    flatten: (/** @type {Floats} */ data) => data,
    close: () => {
      for (const input of inputs) input.dispose();
    },
  };
}

/** @returns {Promise<Operations>} */
export async function load() {
  if (!(await tf.setBackend("wasm"))) throw new Error("its wasm backend did not start");
  return {
    matmul: ({ dtype, m, k, n, a, b }) => {
      if (dtype === "f64") return undefined;
      const left = tf.tensor2d(Float32Array.from(a), [m, k]);
      const right = tf.tensor2d(Float32Array.from(b), [k, n]);
      return oneResult(() => tf.matMul(left, right), [left, right]);
    },
    softmax: ({ dtype, rows, columns, x }) => {
      if (dtype === "f64") return undefined;
      const scores = tf.tensor2d(Float32Array.from(x), [rows, columns]);
      return oneResult(() => tf.softmax(scores), [scores]);
    },
  };
}

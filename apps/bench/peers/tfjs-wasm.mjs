/** TensorFlow.js on its Wasm backend, one thread as it has in Node: float32 only, and no Fourier transform on this backend. */
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";

/** @import { Floats } from "../src/types/case.ts" */
/** @import { Operations } from "../src/types/contender.ts" */

const REDUCTION = { sum: tf.sum, mean: tf.mean, max: tf.max };

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
    cosine: ({ dtype, rows, columns, x }) => {
      if (dtype === "f64") return undefined;
      const matrix = tf.tensor2d(Float32Array.from(x), [rows, columns]);
      const similarity = () =>
        tf.tidy(() => {
          const unit = tf.div(matrix, tf.norm(matrix, 2, 1, true));
          return tf.matMul(unit, unit, false, true);
        });
      return oneResult(similarity, [matrix]);
    },
    vectors: ({ dtype, x, y }) => {
      if (dtype === "f64") return undefined;
      const left = tf.tensor1d(Float32Array.from(x));
      if (!y) return oneResult(() => tf.tidy(() => tf.norm(left)), [left]);
      const right = tf.tensor1d(Float32Array.from(y));
      return oneResult(() => tf.tidy(() => tf.dot(left, right)), [left, right]);
    },
    softmax: ({ dtype, rows, columns, x }) => {
      if (dtype === "f64") return undefined;
      const scores = tf.tensor2d(Float32Array.from(x), [rows, columns]);
      return oneResult(() => tf.softmax(scores), [scores]);
    },
    elementwise: ({ op, dtype, a, b }) => {
      if (dtype === "f64") return undefined;
      const left = tf.tensor1d(Float32Array.from(a));
      if (!b) return oneResult(() => (op === "exp" ? tf.exp(left) : tf.tanh(left)), [left]);
      const right = tf.tensor1d(Float32Array.from(b));
      return oneResult(() => (op === "add" ? tf.add(left, right) : tf.mul(left, right)), [left, right]);
    },
    reduction: ({ op, dtype, rows, columns, axis, x }) => {
      if (dtype === "f64") return undefined;
      const matrix = tf.tensor2d(Float32Array.from(x), [rows, columns]);
      return oneResult(() => REDUCTION[op](matrix, axis), [matrix]);
    },
    sorting: ({ op, dtype, n, x }) => {
      if (dtype === "f64") return undefined;
      // It has no sort; its topk of everything is one, descending, so the numbers go in and come out negated.
      const negated = tf.tensor1d(Float32Array.from(x, (value) => -value));
      const sorted = () => tf.topk(negated, n);
      return oneResult(() => {
        const { values, indices } = sorted();
        const [wanted, other] = op === "sort" ? [tf.neg(values), values] : [indices.clone(), indices];
        other.dispose();
        (op === "sort" ? indices : values).dispose();
        return wanted;
      }, [negated]);
    },
    einsum: ({ dtype, batch, heads, queries, keys, depth, q, k }) => {
      if (dtype === "f64") return undefined;
      const query = tf.tensor4d(Float32Array.from(q), [batch, heads, queries, depth]);
      const key = tf.tensor4d(Float32Array.from(k), [batch, heads, keys, depth]);
      return oneResult(() => tf.einsum("bhqd,bhkd->bhqk", query, key), [query, key]);
    },
  };
}

/** numpy-ts: NumPy's names on Wasm kernels. It has no softmax: a user composes it. Results are disposed of, as its documentation advises for loops. */
import * as np from "numpy-ts";

/** @import { Floats } from "../src/types/case.ts" */
/** @import { Operations } from "../src/types/contender.ts" */

const COMPLEX = /** @type {const} */ ({ f32: "complex64", f64: "complex128" });

const REDUCTION = { sum: np.sum, mean: np.mean, max: np.max };
const SORTING = { sort: np.sort, argsort: np.argsort };

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

/** A call with one array as its result. @param {() => np.NDArray} operation */
function oneResult(operation) {
  return {
    run: (/** @type {(result: unknown) => void} */ take) => {
      const result = operation();
      take(result.data);
      result.dispose();
    },
    flatten,
  };
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
    cosine: ({ rows, columns, x }) => {
      const matrix = matrixOf(x, rows, columns);
      return {
        run: (take) => {
          const lengths = asArray(np.linalg.norm(matrix, 2, 1, true));
          const unit = np.divide(matrix, lengths);
          const turned = unit.transpose();
          const result = np.matmul(unit, turned);
          take(result.data);
          for (const used of [lengths, unit, turned, result]) used.dispose();
        },
        flatten,
      };
    },
    vectors: ({ x, y }) => {
      const left = np.array(x);
      const right = y ? np.array(y) : undefined;
      return {
        run: (take) => take(right ? np.dot(left, right) : np.linalg.norm(left)),
        flatten: (/** @type {number} */ value) => Float64Array.of(value),
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
    rfft: ({ x }) => {
      const signal = np.array(x);
      return oneResult(() => np.fft.rfft(signal));
    },
    fft2: ({ dtype, rows, columns, x }) => {
      const matrix = np.zeros([rows, columns], COMPLEX[dtype]);
      /** @type {Floats} */ (matrix.data).set(x);
      return oneResult(() => np.fft.fft2(matrix));
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
    solve: ({ n, a, b }) => {
      const [matrix, right] = [matrixOf(a, n, n), np.array(b)];
      return oneResult(() => asArray(np.linalg.solve(matrix, right)));
    },
    inv: ({ n, a }) => {
      const matrix = matrixOf(a, n, n);
      return oneResult(() => asArray(np.linalg.inv(matrix)));
    },
    cholesky: ({ n, a }) => {
      const matrix = matrixOf(a, n, n);
      return oneResult(() => asArray(np.linalg.cholesky(matrix)));
    },
    qr: ({ n, a }) => {
      const matrix = matrixOf(a, n, n);
      return {
        run: (take) => {
          const factors = np.linalg.qr(matrix);
          // Typed for R alone too.
          if (!("q" in factors)) throw new TypeError("Cannot measure qr: numpy-ts gave one factor");
          const { q, r } = factors;
          take({ q: q.data, r: r.data });
          q.dispose();
          r.dispose();
        },
        flatten: (/** @type {{ q: Floats, r: Floats }} */ { q, r }) => ({ q: q.slice(), r: r.slice() }),
      };
    },
    svd: ({ m, n, a }) => {
      const matrix = matrixOf(a, m, n);
      return {
        run: (take) => {
          const factors = np.linalg.svd(matrix, false);
          // Typed for values alone too.
          if (!("u" in factors)) throw new TypeError("Cannot measure svd: numpy-ts gave values without vectors");
          const { u, s, vt } = factors;
          take({ u: u.data, s: s.data, vh: vt.data });
          for (const used of [u, s, vt]) used.dispose();
        },
        flatten: (/** @type {{ u: Floats, s: Floats, vh: Floats }} */ { u, s, vh }) => ({ u: u.slice(), s: s.slice(), vh: vh.slice() }),
      };
    },
    elementwise: ({ op, a, b }) => {
      const left = np.array(a);
      const right = b ? np.array(b) : undefined;
      return oneResult(() =>
        right ? (op === "add" ? np.add(left, right) : np.multiply(left, right)) : op === "exp" ? np.exp(left) : np.tanh(left),
      );
    },
    reduction: ({ op, rows, columns, axis, x }) => {
      const matrix = matrixOf(x, rows, columns);
      return {
        run: (take) => {
          const result = REDUCTION[op](matrix, axis);
          if (typeof result === "number") take(result);
          else {
            const reduced = asArray(result);
            take(reduced.data);
            reduced.dispose();
          }
        },
        flatten: (/** @type {Floats | number} */ result) => (typeof result === "number" ? Float64Array.of(result) : result.slice()),
      };
    },
    sorting: ({ op, x }) => {
      const values = np.array(x);
      return oneResult(() => asArray(SORTING[op](values)));
    },
    histogram: ({ bins, x }) => {
      const values = np.array(x);
      return {
        run: (take) => {
          const [counts, edges] = np.histogram(values, bins);
          take(counts.data);
          counts.dispose();
          edges.dispose();
        },
        flatten: (/** @type {ArrayLike<number | bigint>} */ counts) => Float64Array.from(counts, Number),
      };
    },
    deviates: ({ op, n }) => {
      const rng = np.random.default_rng(1);
      np.random.seed(1);
      const draw = {
        normal: () => rng.standard_normal(n),
        legacy_normal: () => np.random.randn(n),
        exponential: () => rng.exponential(1, n),
        integers: () => rng.integers(0, 1000, n),
      };
      return {
        ...oneResult(() => asArray(draw[op]())),
        flatten: (/** @type {ArrayLike<number | bigint>} */ data) => Float64Array.from(data, Number),
      };
    },
    einsum: ({ batch, heads, queries, keys, depth, q, k }) => {
      const query = np.array(q).reshape(batch, heads, queries, depth);
      const key = np.array(k).reshape(batch, heads, keys, depth);
      return oneResult(() => asArray(np.einsum("bhqd,bhkd->bhqk", query, key)));
    },
  };
}

/** GenMath as a user has it: the built package, one import. A call ends with the result read and disposed of. */
import {
  add,
  argsort,
  array,
  configure,
  dot,
  einsum,
  exp,
  fft,
  histogram,
  linalg,
  matmul,
  max,
  mean,
  ml,
  multiply,
  nn,
  random,
  sort,
  stats,
  sum,
  tanh,
  triuIndices,
} from "@genmath/ts-api";

/** @import { NDArray } from "@genmath/ts-api" */
/** @import { Floats } from "../types/case.ts" */
/** @import { Operations, Setting } from "../types/contender.ts" */

const REAL = /** @type {const} */ ({ f32: "float32", f64: "float64" });
const COMPLEX = /** @type {const} */ ({ f32: "complex64", f64: "complex128" });

/** A call of one array to one array. @param {() => NDArray} operation @param {readonly NDArray[]} inputs */
function oneResult(operation, inputs) {
  return {
    run: (/** @type {(result: unknown) => void} */ take) => {
      const result = operation();
      result.read(take);
      result.dispose();
    },
    flatten: (/** @type {Floats} */ data) => data.slice(),
    close: () => {
      for (const input of inputs) input.dispose();
    },
  };
}

const BINARY = { add, multiply };
const UNARY = { exp, tanh };
/** @typedef {{ readonly axis?: number }} Axis */
const REDUCTION = {
  sum: (/** @type {NDArray} */ x, /** @type {Axis} */ axis) => sum(x, axis),
  mean: (/** @type {NDArray} */ x, /** @type {Axis} */ axis) => mean(x, axis),
  max: (/** @type {NDArray} */ x, /** @type {Axis} */ axis) => max(x, axis),
};
const SORTING = { sort, argsort };

/** A call that gives eigenpairs. @param {() => { eigenvalues: NDArray, eigenvectors: NDArray }} operation @param {NDArray} input */
function eigenpairs(operation, input) {
  return {
    run: (/** @type {(result: unknown) => void} */ take) => {
      const { eigenvalues, eigenvectors } = operation();
      eigenvalues.read((values) => eigenvectors.read((vectors) => take({ values, vectors })));
      eigenvalues.dispose();
      eigenvectors.dispose();
    },
    flatten: (/** @type {{ values: Floats, vectors: Floats }} */ { values, vectors }) => ({
      values: values.slice(),
      vectors: vectors.slice(),
    }),
    close: () => input.dispose(),
  };
}

/** @param {Setting} setting @returns {Operations} */
export function load({ variant }) {
  if (variant) configure({ variant });
  return {
    matmul: ({ dtype, m, k, n, a, b }) => {
      const left = array(a, { dtype: REAL[dtype], shape: [m, k] });
      const right = array(b, { dtype: REAL[dtype], shape: [k, n] });
      return oneResult(() => matmul(left, right), [left, right]);
    },
    cosine: ({ dtype, rows, columns, x }) => {
      const matrix = array(x, { dtype: REAL[dtype], shape: [rows, columns] });
      return oneResult(() => linalg.cosineSimilarity(matrix), [matrix]);
    },
    vectors: ({ dtype, x, y }) => {
      const left = array(x, { dtype: REAL[dtype] });
      if (!y) return oneResult(() => linalg.norm(left), [left]);
      const right = array(y, { dtype: REAL[dtype] });
      return oneResult(() => dot(left, right), [left, right]);
    },
    softmax: ({ dtype, rows, columns, x }) => {
      const scores = array(x, { dtype: REAL[dtype], shape: [rows, columns] });
      return oneResult(() => nn.softmax(scores), [scores]);
    },
    fft: ({ dtype, n, x }) => {
      const signal = array(x, { dtype: COMPLEX[dtype], shape: [n] });
      return oneResult(() => fft.fft(signal), [signal]);
    },
    rfft: ({ dtype, n, x }) => {
      const signal = array(x, { dtype: REAL[dtype], shape: [n] });
      return oneResult(() => fft.rfft(signal), [signal]);
    },
    fft2: ({ dtype, rows, columns, x }) => {
      const matrix = array(x, { dtype: COMPLEX[dtype], shape: [rows, columns] });
      return oneResult(() => fft.fft2(matrix), [matrix]);
    },
    eig: ({ n, a }) => {
      const matrix = array(a, { shape: [n, n] });
      return eigenpairs(() => linalg.eig(matrix), matrix);
    },
    eigh: ({ n, a }) => {
      const matrix = array(a, { shape: [n, n] });
      return eigenpairs(() => linalg.eigh(matrix), matrix);
    },
    svd: ({ m, n, a }) => {
      const matrix = array(a, { shape: [m, n] });
      return {
        run: (take) => {
          const { u, s, vh } = linalg.svd(matrix);
          u.read((left) => s.read((values) => vh.read((right) => take({ u: left, s: values, vh: right }))));
          for (const used of [u, s, vh]) used.dispose();
        },
        flatten: (/** @type {{ u: Floats, s: Floats, vh: Floats }} */ { u, s, vh }) => ({ u: u.slice(), s: s.slice(), vh: vh.slice() }),
        close: () => matrix.dispose(),
      };
    },
    solve: ({ n, a, b }) => {
      const [matrix, right] = [array(a, { shape: [n, n] }), array(b)];
      return oneResult(() => linalg.solve(matrix, right), [matrix, right]);
    },
    inv: ({ n, a }) => {
      const matrix = array(a, { shape: [n, n] });
      return oneResult(() => linalg.inv(matrix), [matrix]);
    },
    cholesky: ({ n, a }) => {
      const matrix = array(a, { shape: [n, n] });
      return oneResult(() => linalg.cholesky(matrix), [matrix]);
    },
    qr: ({ n, a }) => {
      const matrix = array(a, { shape: [n, n] });
      return {
        run: (take) => {
          const { q, r } = linalg.qr(matrix);
          q.read((basis) => r.read((triangle) => take({ q: basis, r: triangle })));
          q.dispose();
          r.dispose();
        },
        flatten: (/** @type {{ q: Floats, r: Floats }} */ { q, r }) => ({ q: q.slice(), r: r.slice() }),
        close: () => matrix.dispose(),
      };
    },
    pca: ({ samples, features, components, x }) => {
      const data = array(x, { shape: [samples, features] });
      return oneResult(() => new ml.PCA({ nComponents: components }).fitTransform(data), [data]);
    },
    elementwise: ({ op, dtype, a, b }) => {
      const left = array(a, { dtype: REAL[dtype] });
      if (op === "exp" || op === "tanh") return oneResult(() => UNARY[op](left), [left]);
      const right = array(/** @type {Floats} */ (b), { dtype: REAL[dtype] });
      return oneResult(() => BINARY[op](left, right), [left, right]);
    },
    reduction: ({ op, dtype, rows, columns, axis, x }) => {
      const matrix = array(x, { dtype: REAL[dtype], shape: [rows, columns] });
      const options = axis === undefined ? {} : { axis };
      return oneResult(() => REDUCTION[op](matrix, options), [matrix]);
    },
    sorting: ({ op, dtype, x }) => {
      const values = array(x, { dtype: REAL[dtype] });
      return oneResult(() => SORTING[op](values), [values]);
    },
    histogram: ({ dtype, bins, x }) => {
      const values = array(x, { dtype: REAL[dtype] });
      return {
        run: (take) => {
          const { counts, edges } = histogram(values, { bins });
          counts.read(take);
          counts.dispose();
          edges.dispose();
        },
        flatten: (/** @type {ArrayLike<number>} */ counts) => Float64Array.from(counts),
        close: () => values.dispose(),
      };
    },
    triangle: ({ dtype, n, x }) => {
      const matrix = array(x, { dtype: REAL[dtype], shape: [n, n] });
      return {
        run: (take) => {
          const [rows, columns] = triuIndices(n, 1);
          const above = matrix.at(rows, columns);
          above.read(take);
          for (const used of [rows, columns, above]) used.dispose();
        },
        flatten: (/** @type {Floats} */ data) => data.slice(),
        close: () => matrix.dispose(),
      };
    },
    deviates: ({ op, n }) => {
      const rng = random.defaultRng(1);
      const state = new random.RandomState(1);
      const draw = {
        normal: () => rng.standardNormal(n),
        legacy_normal: () => state.randn(n),
        exponential: () => rng.standardExponential(n),
        integers: () => rng.integers(0, 1000, n),
      };
      return oneResult(draw[op], []);
    },
    mutualInfo: ({ samples, features, neighbors, x, y }) => {
      const [data, classes] = [array(x, { shape: [samples, features] }), array(y)];
      return oneResult(() => ml.mutualInfoClassif(data, classes, { nNeighbors: neighbors, randomState: 0 }), [data, classes]);
    },
    distribution: ({ op, parameters: [a, b], x }) => {
      const at = array(x);
      const call = {
        normal_pdf: () => stats.norm(a, b).pdf(at),
        normal_cdf: () => stats.norm(a, b).cdf(at),
        beta_cdf: () => stats.beta(a, b).cdf(at),
        beta_ppf: () => stats.beta(a, b).ppf(at),
      };
      return oneResult(call[op], [at]);
    },
    einsum: ({ dtype, batch, heads, queries, keys, depth, q, k }) => {
      const query = array(q, { dtype: REAL[dtype], shape: [batch, heads, queries, depth] });
      const key = array(k, { dtype: REAL[dtype], shape: [batch, heads, keys, depth] });
      return oneResult(() => einsum("bhqd,bhkd->bhqk", query, key), [query, key]);
    },
  };
}

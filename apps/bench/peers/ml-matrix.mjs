/** ml-matrix: rows of float64. Its float32 results would be float64 ones, so it runs in the float64 cases only. */
import {
  CholeskyDecomposition,
  EigenvalueDecomposition,
  inverse,
  Matrix,
  QrDecomposition,
  SingularValueDecomposition,
  solve,
} from "ml-matrix";

/** @import { Operations } from "../src/types/contender.ts" */

/** Rows of a flat row-major matrix. @param {Float64Array} flat @param {number} rows @param {number} columns */
function matrix(flat, rows, columns) {
  return new Matrix(Array.from({ length: rows }, (_, i) => flat.subarray(i * columns, (i + 1) * columns)));
}

/** Its real form of eigenvectors, a pair of columns re, im for each conjugate pair, as complex columns. @param {EigenvalueDecomposition} decomposition @param {number} n */
function complexPairs({ realEigenvalues, imaginaryEigenvalues, eigenvectorMatrix }, n) {
  const values = new Float64Array(2 * n);
  const vectors = new Float64Array(2 * n * n);
  for (let j = 0; j < n; j++) {
    const imaginary = imaginaryEigenvalues[j];
    values[2 * j] = realEigenvalues[j];
    values[2 * j + 1] = imaginary;
    // The first of a pair has the positive imaginary part; its columns are j and j + 1, the second's are the same with the sign of im turned.
    const re = imaginary < 0 ? j - 1 : j;
    for (let i = 0; i < n; i++) {
      vectors[2 * (i * n + j)] = eigenvectorMatrix.get(i, re);
      if (imaginary !== 0) vectors[2 * (i * n + j) + 1] = Math.sign(imaginary) * eigenvectorMatrix.get(i, re + 1);
    }
  }
  return { values, vectors };
}

/** @returns {Operations} */
export function load() {
  return {
    matmul: ({ dtype, m, k, n, a, b }) => {
      if (dtype === "f32") return undefined;
      const left = matrix(Float64Array.from(a), m, k);
      const right = matrix(Float64Array.from(b), k, n);
      return { run: (take) => take(left.mmul(right)), flatten: (/** @type {Matrix} */ product) => product.to1DArray() };
    },
    eig: ({ n, a }) => {
      const input = matrix(a, n, n);
      return {
        run: (take) => take(new EigenvalueDecomposition(input, { assumeSymmetric: false })),
        flatten: (/** @type {EigenvalueDecomposition} */ decomposition) => complexPairs(decomposition, n),
      };
    },
    eigh: ({ n, a }) => {
      const input = matrix(a, n, n);
      return {
        run: (take) => take(new EigenvalueDecomposition(input, { assumeSymmetric: true })),
        flatten: (/** @type {EigenvalueDecomposition} */ { realEigenvalues, eigenvectorMatrix }) => ({
          values: realEigenvalues,
          vectors: eigenvectorMatrix.to1DArray(),
        }),
      };
    },
    solve: ({ n, a, b }) => {
      const input = matrix(a, n, n);
      const right = Matrix.columnVector(b);
      return { run: (take) => take(solve(input, right)), flatten: (/** @type {Matrix} */ x) => x.to1DArray() };
    },
    inv: ({ n, a }) => {
      const input = matrix(a, n, n);
      return { run: (take) => take(inverse(input)), flatten: (/** @type {Matrix} */ x) => x.to1DArray() };
    },
    cholesky: ({ n, a }) => {
      const input = matrix(a, n, n);
      return {
        run: (take) => take(new CholeskyDecomposition(input)),
        flatten: (/** @type {CholeskyDecomposition} */ { lowerTriangularMatrix }) => lowerTriangularMatrix.to1DArray(),
      };
    },
    qr: ({ n, a }) => {
      const input = matrix(a, n, n);
      return {
        run: (take) => {
          const found = new QrDecomposition(input);
          take({ q: found.orthogonalMatrix, r: found.upperTriangularMatrix });
        },
        flatten: (/** @type {{ q: Matrix, r: Matrix }} */ { q, r }) => ({ q: q.to1DArray(), r: r.to1DArray() }),
      };
    },
    svd: ({ m, n, a }) => {
      const input = matrix(a, m, n);
      return {
        run: (take) => take(new SingularValueDecomposition(input, { autoTranspose: true })),
        flatten: (/** @type {SingularValueDecomposition} */ { leftSingularVectors, diagonal, rightSingularVectors }) => ({
          u: leftSingularVectors.to1DArray(),
          s: diagonal,
          vh: rightSingularVectors.transpose().to1DArray(),
        }),
      };
    },
  };
}

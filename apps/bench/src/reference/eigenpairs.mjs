/**
 * What makes eigenvalues and eigenvectors right without a second solver: each pair fulfils A v = λ v, and together the values have the
 * trace of A and of A², which a repeated or forgotten pair breaks. All relative to ‖A‖ (Frobenius), all in float64.
 */

/**
 * @param {import("../types/case.ts").EigenInput} input
 * @param {{ values: ArrayLike<number>, vectors: ArrayLike<number> }} pairs complex, interleaved; vectors are columns
 */
export function eigenError({ n, a }, { values, vectors }) {
  if (values.length !== 2 * n || vectors.length !== 2 * n * n) return Number.POSITIVE_INFINITY;
  const norm = Math.sqrt(a.reduce((sum, value) => sum + value * value, 0));
  let error = 0;
  for (let j = 0; j < n; j++) error = Math.max(error, residual(n, a, values, vectors, j) / norm);
  return Math.max(error, traceError(n, a, values, norm));
}

/** ‖A v − λ v‖ / ‖v‖ of the j-th pair. @param {number} n @param {Float64Array} a @param {ArrayLike<number>} values @param {ArrayLike<number>} vectors @param {number} j */
function residual(n, a, values, vectors, j) {
  const re = Float64Array.from({ length: n }, (_, i) => vectors[2 * (i * n + j)]);
  const im = Float64Array.from({ length: n }, (_, i) => vectors[2 * (i * n + j) + 1]);
  const [lr, li] = [values[2 * j], values[2 * j + 1]];
  let difference = 0;
  let length = 0;
  for (let i = 0; i < n; i++) {
    const row = a.subarray(i * n, (i + 1) * n);
    const [vr, vi] = [re[i], im[i]];
    const dr = row.reduce((sum, value, k) => sum + value * re[k], 0) - (lr * vr - li * vi);
    const di = row.reduce((sum, value, k) => sum + value * im[k], 0) - (lr * vi + li * vr);
    difference += dr * dr + di * di;
    length += vr * vr + vi * vi;
  }
  return Math.sqrt(difference / length);
}

/** |Σ λ − tr A| / ‖A‖ and |Σ λ² − tr A²| / ‖A‖², the larger. @param {number} n @param {Float64Array} a @param {ArrayLike<number>} values @param {number} norm */
function traceError(n, a, values, norm) {
  let [re, im, squareRe, squareIm] = [0, 0, 0, 0];
  for (let j = 0; j < n; j++) {
    const [lr, li] = [values[2 * j], values[2 * j + 1]];
    re += lr - a[j * n + j];
    im += li;
    squareRe += lr * lr - li * li;
    squareIm += 2 * lr * li;
    for (let i = 0; i < n; i++) squareRe -= a[i * n + j] * a[j * n + i];
  }
  return Math.max(Math.hypot(re, im) / norm, Math.hypot(squareRe, squareIm) / norm ** 2);
}

/** max |VᵀV − I| of real columns. @param {number} n @param {ArrayLike<number>} vectors (n, n), row-major */
export function orthogonalityError(n, vectors) {
  let error = 0;
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) {
      let dot = i === j ? -1 : 0;
      for (let k = 0; k < n; k++) dot += vectors[k * n + i] * vectors[k * n + j];
      error = Math.max(error, Math.abs(dot));
    }
  return error;
}

/** What makes a factorization or a solution right without a second solver: the product of what was found is what was given. All relative (Frobenius), all in float64. */

/** ‖A − BC‖ / ‖A‖ for A (m, n), B (m, k), C (k, n). @param {number} m @param {number} n @param {number} k @param {ArrayLike<number>} a @param {ArrayLike<number>} b @param {ArrayLike<number>} c */
export function productError(m, n, k, a, b, c) {
  if (b.length !== m * k || c.length !== k * n) return Number.POSITIVE_INFINITY;
  let [difference, norm] = [0, 0];
  for (let i = 0; i < m; i++) {
    const row = Float64Array.from({ length: n }, (_, j) => a[i * n + j]);
    for (const x of row) norm += x * x;
    for (let p = 0; p < k; p++) for (let j = 0; j < n; j++) row[j] = row[j] - b[i * k + p] * c[p * n + j];
    for (const x of row) difference += x * x;
  }
  return Math.sqrt(difference / norm);
}

/** ‖B − AX‖ / (‖A‖ ‖X‖) for A (n, n), X and B (n, k). @param {number} n @param {number} k @param {ArrayLike<number>} a @param {ArrayLike<number>} b @param {ArrayLike<number>} x */
export function solutionError(n, k, a, b, x) {
  if (x.length !== n * k) return Number.POSITIVE_INFINITY;
  return (productError(n, k, n, b, a, x) * frobenius(b)) / (frobenius(a) * frobenius(x));
}

/** @param {number} n @param {ArrayLike<number>} a */
export function transposed(n, a) {
  return Float64Array.from({ length: n * n }, (_, at) => a[(at % n) * n + Math.floor(at / n)]);
}

/** @param {ArrayLike<number>} a */
function frobenius(a) {
  return Math.sqrt(Array.from(a).reduce((sum, x) => sum + x * x, 0));
}

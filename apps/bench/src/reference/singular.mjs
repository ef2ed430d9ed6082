/** What makes a singular value decomposition right without a second solver: values descend, U Σ Vᵀ is A, and both factors are orthonormal. All in float64. */

/**
 * The largest of ‖A − U Σ Vᵀ‖ / ‖A‖ (Frobenius), max |UᵀU − I| and max |VᵀV − I|; infinite where shapes or order are wrong.
 *
 * @param {import("../types/case.ts").SvdInput} input @param {import("../types/case.ts").SingularFactors} factors
 */
export function factorError({ m, n, a }, { u, s, vh }) {
  const k = Math.min(m, n);
  if (u.length !== m * k || s.length !== k || vh.length !== k * n) return Number.POSITIVE_INFINITY;
  for (let i = 0; i < k; i++) if (!(s[i] >= (i + 1 < k ? s[i + 1] : 0))) return Number.POSITIVE_INFINITY;
  let [difference, norm] = [0, 0];
  for (let i = 0; i < m; i++) {
    const row = a.slice(i * n, (i + 1) * n);
    for (const x of row) norm += x * x;
    for (let p = 0; p < k; p++) for (let j = 0; j < n; j++) row[j] = row[j] - u[i * k + p] * s[p] * vh[p * n + j];
    for (const x of row) difference += x * x;
  }
  const columns = orthonormalError(k, m, (p, i) => u[i * k + p]);
  const rows = orthonormalError(k, n, (p, j) => vh[p * n + j]);
  return Math.max(Math.sqrt(difference / norm), columns, rows);
}

/** max |XXᵀ − I|. @param {number} count @param {number} length @param {(vector: number, i: number) => number} at */
function orthonormalError(count, length, at) {
  let error = 0;
  for (let p = 0; p < count; p++) {
    for (let q = p; q < count; q++) {
      let dot = p === q ? -1 : 0;
      for (let i = 0; i < length; i++) dot += at(p, i) * at(q, i);
      error = Math.max(error, Math.abs(dot));
    }
  }
  return error;
}

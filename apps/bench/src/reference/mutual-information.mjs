/** Ross's estimator of mutual information by its definition, over all pairs of samples: B. C. Ross, PLoS ONE 9 (2014). Columns are over their deviations, as scikit-learn has them. */

/** @param {import("../types/case.ts").MutualInfoInput} input @returns {number[]} */
export function mutualInformation({ samples: n, features, neighbors, x, y }) {
  const psi = digammas(n);
  return Array.from({ length: features }, (_, j) => {
    const column = Array.from({ length: n }, (_, i) => x[i * features + j]);
    const mean = column.reduce((sum, value) => sum + value, 0) / n;
    const deviation = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
    const values = column.map((value) => value / deviation);
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const own = values.filter((_, other) => y[other] === y[i]).map((value) => Math.abs(value - values[i]));
      const k = Math.min(neighbors, own.length - 1);
      const distance = own.sort((a, b) => a - b)[k];
      const nearer = values.reduce((count, value) => count + Number(Math.abs(value - values[i]) < distance), 0);
      sum += psi[k] - psi[own.length] - psi[nearer];
    }
    return Math.max(0, psi[n] + sum / n);
  });
}

/** ψ(0) … ψ(n); that of 0 is not used. @param {number} n @returns {Float64Array} */
export function digammas(n) {
  const psi = new Float64Array(n + 1).fill(-0.5772156649015329);
  for (let m = 2; m <= n; m++) psi[m] = psi[m - 1] + 1 / (m - 1);
  return psi;
}

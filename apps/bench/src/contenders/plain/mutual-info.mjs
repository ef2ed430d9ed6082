/** Ross's estimator with sorted typed arrays: the k-th neighbour by a window that moves on, what is nearer by bisection. No noise. */
import { digammas } from "../../reference/mutual-information.mjs";

/** @param {import("../../types/case.ts").MutualInfoInput} input @returns {Float64Array} */
export function mutualInfo({ samples: n, features, neighbors, x, y }) {
  const psi = digammas(n);
  const classes = new Set(y);
  return Float64Array.from({ length: features }, (_, j) => {
    const values = Float64Array.from({ length: n }, (_, i) => x[i * features + j]);
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
    for (let i = 0; i < n; i++) values[i] /= deviation;
    const all = values.slice().sort();
    let sum = 0;
    for (const label of classes) {
      const own = values.filter((_, i) => y[i] === label).sort();
      const k = Math.min(neighbors, own.length - 1);
      let low = 0;
      for (const value of own) {
        while (low + k + 1 < own.length && own[low + k + 1] - value < value - own[low]) low++;
        const distance = Math.max(value - own[low], own[low + k] - value);
        const nearer = first(all, (other) => other - value >= distance) - first(all, (other) => value - other < distance);
        sum += psi[k] - psi[own.length] - psi[nearer];
      }
    }
    return Math.max(0, psi[n] + sum / n);
  });
}

/** The first index from which a condition holds. @param {Float64Array} sorted @param {(value: number) => boolean} holds */
function first(sorted, holds) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

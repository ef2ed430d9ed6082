/** Scores of the first principal components by power iterations on the covariance, one component after the other: slow, and nothing to get wrong. */

const ITERATIONS = 400;

/** (samples, components), row-major. @param {import("../types/case.ts").PCAInput} input */
export function principalScores({ samples, features, components, x }) {
  const centred = Float64Array.from(x);
  for (let j = 0; j < features; j++) {
    let sum = 0;
    for (let i = 0; i < samples; i++) sum += x[i * features + j];
    for (let i = 0; i < samples; i++) centred[i * features + j] = x[i * features + j] - sum / samples;
  }
  const covariance = Array.from({ length: features }, () => new Float64Array(features));
  for (let i = 0; i < samples; i++) {
    const row = centred.subarray(i * features, (i + 1) * features);
    for (const [j, sums] of covariance.entries()) for (let k = 0; k < features; k++) sums[k] = sums[k] + row[j] * row[k];
  }
  const scores = new Float64Array(samples * components);
  /** @type {Float64Array[]} */
  const found = [];
  for (let c = 0; c < components; c++) {
    const axis = dominant(covariance, found);
    found.push(axis);
    for (let i = 0; i < samples; i++) {
      for (let j = 0; j < features; j++) scores[i * components + c] += centred[i * features + j] * axis[j];
    }
  }
  return scores;
}

/** The eigenvector of the largest eigenvalue, orthogonal to those found before. @param {readonly Float64Array[]} matrix @param {readonly Float64Array[]} found */
function dominant(matrix, found) {
  let axis = Float64Array.from(matrix, (_, i) => 1 / (1 + i + found.length));
  for (let step = 0; step < ITERATIONS; step++) {
    const next = Float64Array.from(matrix, (row) => dot(row, axis));
    for (const other of found) {
      const share = dot(other, next);
      for (let i = 0; i < next.length; i++) next[i] = next[i] - share * other[i];
    }
    const length = Math.sqrt(dot(next, next));
    axis = next.map((value) => value / length);
  }
  return axis;
}

/** @param {Float64Array} a @param {Float64Array} b */
function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

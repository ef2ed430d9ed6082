/** Counting and gathering in plain loops. */

/** @import { HistogramInput, TriangleInput } from "../../types/case.ts" */

/** @param {HistogramInput} input */
export function histogram({ x, bins }) {
  let low = x[0];
  let high = x[0];
  for (let i = 1; i < x.length; i++) {
    if (x[i] < low) low = x[i];
    if (x[i] > high) high = x[i];
  }
  const counts = new Float64Array(bins);
  const scale = bins / (high - low);
  for (let i = 0; i < x.length; i++) {
    const bin = Math.floor((x[i] - low) * scale);
    counts[bin < bins ? bin : bins - 1]++;
  }
  return counts;
}

/** @param {TriangleInput} input */
export function triangle({ dtype, n, x }) {
  const above = (n * (n - 1)) / 2;
  const result = dtype === "f32" ? new Float32Array(above) : new Float64Array(above);
  for (let i = 0, at = 0; i < n; i++) for (let j = i + 1; j < n; j++) result[at++] = x[i * n + j];
  return result;
}

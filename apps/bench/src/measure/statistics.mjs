/** Order statistics of a few samples: nothing here assumes that noise is normal, because on a shared machine it is one-sided. */

/** The q-quantile, linear between order statistics (Hyndman and Fan's type 7, as NumPy's). @param {readonly number[]} samples @param {number} q */
export function quantile(samples, q) {
  if (samples.length === 0) throw new RangeError("Cannot take a quantile: no samples, at least one wanted");
  const sorted = [...samples].sort((a, b) => a - b);
  const position = q * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

/** @param {readonly number[]} samples */
export function median(samples) {
  return quantile(samples, 0.5);
}

/** Median absolute deviation from the median, unscaled. @param {readonly number[]} samples */
export function mad(samples) {
  const middle = median(samples);
  return median(samples.map((sample) => Math.abs(sample - middle)));
}

/** @param {readonly number[]} samples @returns {import("../types/report.ts").Summary} */
export function summary(samples) {
  return {
    median: median(samples),
    lower: quantile(samples, 0.25),
    upper: quantile(samples, 0.75),
    mad: mad(samples),
    best: quantile(samples, 0),
  };
}

/** Whether the middle halves of two sets of samples share a value. @param {import("../types/report.ts").Summary} a @param {import("../types/report.ts").Summary} b */
export function overlap(a, b) {
  return a.lower <= b.upper && b.lower <= a.upper;
}

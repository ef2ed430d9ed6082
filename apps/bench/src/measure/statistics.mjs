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

/**
 * How much longer a takes than b: the median of the rounds' ratios. What disturbs a round disturbs either with the same chance, so that it
 * cancels, as it does not in a ratio of medians.
 *
 * @param {readonly number[]} a a sample a round @param {readonly number[]} b of the same rounds
 */
export function pairedRatio(a, b) {
  return median(a.map((sample, i) => sample / b[i]));
}

/**
 * The rank-sum test of Mann and Whitney (1947): how often a sample of a is below one of b, as a deviation from half of the pairs in units
 * of what it deviates by for equals. Positive where a is the smaller; one disturbed sample moves it by little, however large.
 *
 * @param {readonly number[]} a @param {readonly number[]} b
 */
export function rankSum(a, b) {
  const pairs = a.length * b.length;
  let below = 0;
  for (const x of a) for (const y of b) below += x < y ? 1 : x === y ? 0.5 : 0;
  return (below - pairs / 2) / Math.sqrt((pairs * (a.length + b.length + 1)) / 12);
}

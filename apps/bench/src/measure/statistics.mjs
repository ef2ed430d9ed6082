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
 * The sign test: the probability that equals come out as unequally as a and b, by the number of rounds in which each was the faster.
 *
 * @param {readonly number[]} a a sample a round @param {readonly number[]} b of the same rounds
 */
export function signTest(a, b) {
  const decided = a.map((sample, i) => Math.sign(sample - b[i])).filter((sign) => sign !== 0);
  const n = decided.length;
  const fewer = Math.min(decided.filter((sign) => sign > 0).length, decided.filter((sign) => sign < 0).length);
  let probability = 0;
  for (let k = 0, term = 2 ** -n; k <= fewer; k++, term *= (n - k + 1) / k) probability += term;
  return Math.min(1, 2 * probability);
}

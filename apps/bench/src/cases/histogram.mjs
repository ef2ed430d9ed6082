/**
 * Counts in bins of equal width: the chapter's histogram of the similarities of 1000 embeddings. The gate counts values in other bins than the edges say; a few
 * on an edge may fall to either side.
 */
import { family, inBothTypes } from "./family.mjs";
import { BYTES } from "./precision.mjs";

const ON_AN_EDGE = 4;

export const histogram = family("histogram", {
  quick: inBothTypes([{ n: 499_500, bins: 50 }]),
  full: [],
  id: ({ dtype, n, bins }) => `histogram_${dtype}_${n}_${bins}`,
  group: ({ dtype }) => `histogram_${dtype}`,
  input: ({ dtype, n, bins }, random) => ({ dtype, n, bins, x: random.normals(dtype, n) }),
  verifier: ({ bins, x }) => {
    let low = x[0];
    let high = x[0];
    for (const value of x) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    const counts = new Float64Array(bins);
    for (const value of x) counts[Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins))]++;
    return (output) => {
      if (output.length !== bins) return { error: Number.POSITIVE_INFINITY, allowed: ON_AN_EDGE };
      return { error: counts.reduce((sum, count, i) => sum + Math.abs(count - output[i]), 0) / 2, allowed: ON_AN_EDGE };
    };
  },
  work: ({ dtype, n }) => ({ dtype, flops: 0, bytes: BYTES[dtype] * n }),
});

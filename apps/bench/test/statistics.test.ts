import { describe, expect, it } from "vitest";
import { mad, median, pairedRatio, quantile, rankSum, summary } from "../src/measure/statistics.mjs";
import { Random } from "../src/random.mjs";

describe("quantile", () => {
  it("is linear between order statistics, as NumPy's", () => {
    // np.quantile([3, 1, 2, 10], [0, 0.25, 0.5, 0.75, 1])
    expect([0, 0.25, 0.5, 0.75, 1].map((q) => quantile([3, 1, 2, 10], q))).toEqual([1, 1.75, 2.5, 4.75, 10]);
  });
  it("of one sample is the sample", () => {
    expect([0, 0.3, 1].map((q) => quantile([7], q))).toEqual([7, 7, 7]);
  });
  it("of nothing is an error", () => {
    expect(() => quantile([], 0.5)).toThrow("Cannot take a quantile: no samples, at least one wanted");
  });
  it("leaves the samples in their order", () => {
    const samples = [3, 1, 2];
    quantile(samples, 0.5);
    expect(samples).toEqual([3, 1, 2]);
  });
});

describe("median and mad", () => {
  it("are not moved by one outlier", () => {
    expect(median([1, 2, 3, 4, 1000])).toBe(3);
    expect(mad([1, 2, 3, 4, 1000])).toBe(1);
  });
  it("take the middle of an even number", () => {
    expect(median([1, 2, 3, 4])).toBe(2.5);
    expect(mad([1, 2, 3, 4])).toBe(1);
  });
});

describe("pairedRatio", () => {
  it("cancels what disturbs single rounds, as a ratio of medians does not", () => {
    const a = [2, 2, 20, 20, 20];
    const b = [1, 1, 10, 10, 1];
    expect(pairedRatio(a, b)).toBe(2);
    expect(median(a) / median(b)).toBe(20);
  });
});

describe("rankSum", () => {
  it("is the standardised U of Mann and Whitney, positive where the first is smaller", () => {
    // (U - 24.5) / sqrt(49 * 15 / 12) with U = 49, 0, 24.5
    const low = [1, 2, 3, 4, 5, 6, 7];
    const high = low.map((value) => value + 10);
    expect(rankSum(low, high)).toBe(24.5 / Math.sqrt((49 * 15) / 12));
    expect(rankSum(high, low)).toBe(-24.5 / Math.sqrt((49 * 15) / 12));
    expect(rankSum(low, low)).toBe(0);
  });
  it("is moved by one disturbed sample no further, however large that is", () => {
    const slow = [3, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6];
    const fast = [1, 1.1, 1.2, 1.3, 1.4, 1.5];
    expect(rankSum([...fast, 1e6], slow)).toBe(rankSum([...fast, 4], slow));
    expect(rankSum([...fast, 1e6], slow)).toBeGreaterThan(1.96);
  });
  it("finds equals different in about one of twenty times", () => {
    const random = new Random(7);
    const sample = () => Array.from({ length: 21 }, () => Math.exp(random.normal()));
    const different = Array.from({ length: 2000 }, () => Math.abs(rankSum(sample(), sample())) > 1.96).filter(Boolean).length;
    expect(different / 2000).toBeGreaterThan(0.035);
    expect(different / 2000).toBeLessThan(0.065);
  });
});

describe("summary", () => {
  it("holds the median, the quartiles, the spread and the best", () => {
    expect(summary([5, 1, 4, 2, 3])).toEqual({ median: 3, lower: 2, upper: 4, mad: 1, best: 1 });
  });
});

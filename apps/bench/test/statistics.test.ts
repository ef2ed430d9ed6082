import { describe, expect, it } from "vitest";
import { mad, median, pairedRatio, quantile, signTest, summary } from "../src/measure/statistics.mjs";

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

describe("signTest", () => {
  const ones = Array<number>(10).fill(1);
  const faster = (rounds: number) => ones.map((_, i) => (i < rounds ? 0.5 : 1.5));
  it("is the two-sided binomial probability", () => {
    // scipy.stats.binomtest(k, 10).pvalue
    expect([0, 1, 2, 5, 10].map((rounds) => signTest(faster(rounds), ones))).toEqual([0.001953125, 0.021484375, 0.109375, 1, 0.001953125]);
  });
  it("leaves out rounds that were equal", () => {
    expect(signTest([1, 1, 0.5], [1, 1, 1])).toBe(1);
    expect(signTest([1], [1])).toBe(1);
    expect(signTest([...faster(10), 1, 1], [...ones, 1, 1])).toBe(0.001953125);
  });
  it("does not depend on who is named first", () => {
    expect(signTest(ones, faster(1))).toBe(signTest(faster(1), ones));
  });
});

describe("summary", () => {
  it("holds the median, the quartiles, the spread and the best", () => {
    expect(summary([5, 1, 4, 2, 3])).toEqual({ median: 3, lower: 2, upper: 4, mad: 1, best: 1 });
  });
});

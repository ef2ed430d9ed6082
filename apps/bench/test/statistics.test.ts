import { describe, expect, it } from "vitest";
import { mad, median, overlap, quantile, summary } from "../src/measure/statistics.mjs";

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

describe("overlap", () => {
  it("holds where the middle halves share a value, in both directions", () => {
    const a = summary([1, 2, 3, 4, 5]);
    const touching = summary([4, 4, 4, 4, 4]);
    const apart = summary([4.1, 4.1, 4.1]);
    expect([overlap(a, touching), overlap(touching, a), overlap(a, apart), overlap(apart, a)]).toEqual([true, true, false, false]);
  });
});

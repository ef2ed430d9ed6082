import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, it } from "vitest";
import { attention } from "../src/demos/attention/model.ts";
import { attentionParams } from "../src/demos/attention/params.ts";
import { defaults } from "../src/spec/param.ts";

const book = defaults(attentionParams);

describe("attention model", () => {
  it("loses four of the book's ten rows with the naive softmax, and none with ours in the same float32", () => {
    const { naiveLost, stableLost, weights } = attention({ ...book, softmax: "naive" });
    expect([naiveLost, stableLost]).toEqual([4, 0]);
    expect(weights.filter(Number.isNaN).length).toBeGreaterThanOrEqual(4);
  });

  it.each([0.001, 0.05, 1, 100])("has rows that sum to one at temperature %f", (temperature) => {
    const { weights, stableLost } = attention({ ...book, temperature });
    expect(stableLost).toBe(0);
    for (let row = 0; row < 10; row++) {
      const sum = weights.slice(10 * row, 10 * row + 10).reduce((total, weight) => total + weight, 0);
      expect(Math.abs(sum - 1)).toBeLessThanOrEqual(tolerance("softmaxRow", "float64", 10));
    }
  });

  it("sees no later key behind the causal mask", () => {
    const { weights, scores } = attention({ ...book, causal: true });
    for (let query = 0; query < 10; query++) {
      for (let key = query + 1; key < 10; key++) {
        expect(weights[10 * query + key]).toBe(0);
        expect(scores[10 * query + key]).toBe(Number.NEGATIVE_INFINITY);
      }
    }
    expect(weights[0]).toBe(1);
  });

  it("looks around when W is scaled, and at one key when it is not", () => {
    expect(attention(book).entropyBits).toBeLessThan(0.01);
    expect(attention({ ...book, wScale: "scaled" }).entropyBits).toBeGreaterThan(2.5);
  });

  it("draws each head from where the stream stands", () => {
    const [first, second] = [attention(book), attention({ ...book, head: 1 })];
    expect(second.weights).not.toEqual(first.weights);
    expect(attention({ ...book, head: 1 }).weights).toEqual(second.weights);
  });

  it("has the focused cell's line add up: exp(score − largest) / sum is the weight", () => {
    const { scores, rowMax, rowSum, weights } = attention({ ...book, wScale: "scaled" });
    const line = Math.exp((scores[61] ?? 0) - (rowMax[6] ?? 0)) / (rowSum[6] ?? 1);
    expect(Math.abs(line - (weights[61] ?? 0))).toBeLessThanOrEqual(line * tolerance("softmax", "float64", 10));
  });
});

import { expect, it } from "vitest";
import { readResult, writeResult } from "../src/spec/result-json.ts";

it("results keep NaN and infinities through the page's JSON", () => {
  const result = { steps: [], values: [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0.5, "NaN"] };
  expect(readResult(writeResult(result))).toEqual(result);
});

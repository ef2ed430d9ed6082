import { describe, expect, it } from "vitest";
import { caseAt } from "../src/cases.mjs";
import { load } from "../src/contenders/plain.mjs";
import { Contestant } from "../src/measure/contestant.mjs";
import { Random } from "../src/random.mjs";
import { dft } from "../src/reference/dft.mjs";
import { eigenError, orthogonalityError } from "../src/reference/eigenpairs.mjs";
import type { CaseAddress } from "../src/types/case.ts";

/** The definition, term by term. */
function definition(x: ArrayLike<number>): number[] {
  const n = x.length / 2;
  return Array.from({ length: n }, (_, k) => {
    let [re, im] = [0, 0];
    for (let j = 0; j < n; j++) {
      const angle = (-2 * Math.PI * ((j * k) % n)) / n;
      re += Number(x[2 * j]) * Math.cos(angle) - Number(x[2 * j + 1]) * Math.sin(angle);
      im += Number(x[2 * j]) * Math.sin(angle) + Number(x[2 * j + 1]) * Math.cos(angle);
    }
    return [re, im];
  }).flat();
}

describe("dft", () => {
  it.each([1, 2, 3, 4, 5, 6, 8, 12, 16, 30, 49, 97])("of %i numbers is the definition", (n) => {
    const x = new Random(n).normals("f64", 2 * n);
    const expected = definition(x);
    const scale = Math.hypot(...expected);
    const difference = Math.hypot(...Array.from(dft(x), (value, i) => value - Number(expected[i])));
    expect(difference / scale).toBeLessThan(4 * n * 2 ** -52);
  });
});

describe("eigenError", () => {
  const input = { n: 2, a: Float64Array.of(4, 2, 1, 3) };
  const values = [5, 0, 2, 0];
  const vectors = [2, 0, 1, 0, 1, 0, -1, 0];

  it("is zero for eigenpairs of any length", () => {
    expect(eigenError(input, { values, vectors })).toBe(0);
  });
  it("is zero for complex ones", () => {
    const rotation = { n: 2, a: Float64Array.of(0, -1, 1, 0) };
    expect(eigenError(rotation, { values: [0, 1, 0, -1], vectors: [1, 0, 1, 0, 0, -1, 0, 1] })).toBe(0);
  });
  it.each([
    ["a wrong value", [5.1, 0, 2, 0], vectors],
    ["a wrong vector", values, [2, 0, 1, 0, 1.1, 0, -1, 0]],
    ["one pair twice", [5, 0, 5, 0], [2, 0, 2, 0, 1, 0, 1, 0]],
    ["a missing pair", [5, 0], [2, 0, 1, 0]],
  ])("is large for %s", (_, wrongValues, wrongVectors) => {
    expect(eigenError(input, { values: wrongValues, vectors: wrongVectors })).toBeGreaterThan(1e-2);
  });
  it("is not a number for a vector of zeros", () => {
    expect(eigenError(input, { values, vectors: [0, 0, 1, 0, 0, 0, -1, 0] })).toBeNaN();
  });
});

describe("orthogonalityError", () => {
  it("is the largest deviation of the columns' products from the identity", () => {
    expect(orthogonalityError(2, [0.6, -0.8, 0.8, 0.6])).toBeLessThan(2 ** -51);
    expect(orthogonalityError(2, [1, 0.5, 0, 1])).toBe(0.5);
  });
});

const CASES: CaseAddress[] = (["f32", "f64"] as const).flatMap((dtype) => [
  ...[
    [1, 1, 1],
    [2, 3, 4],
    [5, 7, 9],
    [1, 8, 5],
  ].map(([m, k, n]) => ({ family: "matmul" as const, size: { dtype, m, k, n } })),
  { family: "cosine" as const, size: { dtype, rows: 5, columns: 3 } },
  ...(["dot", "norm"] as const).map((op) => ({ family: "vectors" as const, size: { op, dtype, n: 9 } })),
  ...[
    [1, 1],
    [3, 17],
  ].map(([rows, columns]) => ({ family: "softmax" as const, size: { dtype, rows, columns } })),
  ...[2, 3, 8, 12, 31, 128].map((n) => ({ family: "fft" as const, size: { dtype, n } })),
  ...(["add", "multiply", "exp", "tanh"] as const).map((op) => ({ family: "elementwise" as const, size: { op, dtype, n: 9 } })),
  ...(["sum", "mean", "max"] as const).flatMap((op) =>
    [{}, { axis: 0 }, { axis: 1 }].map((axis) => ({ family: "reduction" as const, size: { op, dtype, rows: 5, columns: 7, ...axis } })),
  ),
  { family: "sorting" as const, size: { op: "sort" as const, dtype, n: 33 } },
  { family: "histogram" as const, size: { dtype, n: 1000, bins: 7 } },
  { family: "triangle" as const, size: { dtype, n: 6 } },
]);

describe("plain JavaScript", () => {
  it.each(CASES.map((address) => [caseAt(address).id, address] as const))("passes the gate: %s", async (_, address) => {
    const contestant = new Contestant(load());
    expect(await contestant.prepare(address)).toBe(true);
    const { error, allowed } = caseAt(address).verifier()(await contestant.answer());
    expect(error).toBeLessThanOrEqual(allowed);
  });
  it.each(CASES.filter(({ family }) => !/eig/.test(family)).map((address) => [caseAt(address).id, address] as const))(
    "does not pass it with one wrong number: %s",
    async (_, address) => {
      const contestant = new Contestant(load());
      await contestant.prepare(address);
      const answer = Float64Array.from((await contestant.answer()) as ArrayLike<number>);
      answer[answer.length - 1] = (answer.at(-1) ?? 0) * 1.01 + 10;
      const { error, allowed } = caseAt(address).verifier()(answer);
      expect(error).toBeGreaterThan(allowed);
    },
  );
});

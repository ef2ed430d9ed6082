/** The terms of entropies and divergences against 40 digits, in every variant: pairs from next to each other to hundreds of decades apart, zeros and subnormals. */
import { engine, special, variants } from "@genmath/testing/engines";
import { guarded } from "@genmath/testing/guarded";
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/info.json";
import { describe, expect, test } from "vitest";

const [p, q, divergences, halves] = [0, 1, 2, 3].map((at) => Float64Array.from(golden.terms, (row) => Number(row[at]))) as [
  Float64Array<ArrayBuffer>,
  Float64Array<ArrayBuffer>,
  Float64Array<ArrayBuffer>,
  Float64Array<ArrayBuffer>,
];

type Term = "divergenceTerm_f64" | "jensenShannonTerm_f64" | "crossEntropyTerm_f64";

describe.each(variants)("%s", (variant) => {
  const kernels = engine(variant).kernels(special);
  const terms = (name: Term, first: Float64Array<ArrayBuffer>, second: Float64Array<ArrayBuffer>) =>
    guarded(engine(variant), (buffers) => {
      const out = buffers.poisoned(8 * first.length);
      kernels[name](first.length, buffers.input(first), 1, buffers.input(second), 1, out);
      return buffers.read(out, first.length, "float64");
    });
  const expectWithin = (found: Float64Array, wanted: Float64Array) =>
    found.forEach((value, i) => {
      const row = `${p[i]} ${q[i]}`;
      if (wanted[i] === Number.POSITIVE_INFINITY) expect(value, row).toBe(Number.POSITIVE_INFINITY);
      else {
        const spacing = tolerance("divergenceTerm", "float64") * (wanted[i] as number) + 2 * Number.MIN_VALUE;
        expect(Math.abs(value - (wanted[i] as number)), row).toBeLessThanOrEqual(spacing);
      }
    });

  test("p ln (p/q) − p + q", () => {
    expectWithin(terms("divergenceTerm_f64", p, q), divergences);
  });

  test("the mean of both to the middle is symmetric", () => {
    const found = terms("jensenShannonTerm_f64", p, q);
    expectWithin(found, halves);
    expect(terms("jensenShannonTerm_f64", q, p)).toEqual(found);
  });

  test("−p log2 p and −p log2 q: 0 log 0 is 0, NaN stays", () => {
    const found = terms("crossEntropyTerm_f64", Float64Array.of(0, 0, 0.5, 0.5, Number.NaN), Float64Array.of(0, 1, 0.25, 0, 1));
    expect(Array.from(found)).toEqual([0, 0, 1, Number.POSITIVE_INFINITY, Number.NaN]);
    const own = guarded(engine(variant), (buffers) => {
      const out = buffers.poisoned(24);
      kernels.entropyTerm_f64(3, buffers.input(Float64Array.of(0, 0.5, 0.125)), 1, out);
      return buffers.read(out, 3, "float64");
    });
    expect(Array.from(own)).toEqual([0, 0.5, 0.375]);
  });
});

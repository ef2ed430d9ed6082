/** Entropies and divergences against 40 digits (tests/golden/info.py), in every form of call. */
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/info.json";
import { AxisError, array, DTypeError, info, memory, ShapeError, zeros } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

const BOUND = tolerance("information", "float64");

/** What p log2 p changes by when p is rounded: its derivative's constant. */
const ROUNDED = Math.LOG2E;

/** `scale`: the sum of the terms' moduli. */
function expectNear(found: number, wanted: number | string, scale: number): void {
  if (typeof wanted === "string") expect(found).toBe(Number(wanted));
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(BOUND * scale);
}

describe.each(golden.pairs)("$name", ({ p, q, ...wanted }) => {
  test("entropy, cross entropy and divergences", () => {
    expectNear(info.entropy(p).item(), wanted.entropy, wanted.entropy + ROUNDED);
    expectNear(info.crossEntropy(p, q).item(), wanted.crossEntropy, Number(wanted.crossEntropy) + ROUNDED);
    expectNear(info.klDivergence(p, q).item(), wanted.klDivergence, wanted.klSpread);
    expectNear(info.jsDivergence(p, q).item(), wanted.jsDivergence, wanted.jsSpread);
    expectNear(info.perplexity(p).item(), 2 ** wanted.entropy, 2 ** wanted.entropy * (1 + wanted.entropy + ROUNDED));
  });

  test("SciPy's values, as far as they are right", () => {
    const near = (found: number, theirs: number | string) =>
      expect(found).toSatisfy((x: number) => x === Number(theirs) || Math.abs(x - Number(theirs)) <= 8 * BOUND);
    near(info.entropy(p).item(), wanted.scipy.entropy);
    near(info.klDivergence(p, q).item(), wanted.scipy.klDivergence);
    near(info.jsDivergence(p, q).item(), wanted.scipy.jsDivergence);
  });

  test("JS is symmetric and at most one bit; KL of the same is 0", () => {
    expect(info.jsDivergence(p, q).item()).toBe(info.jsDivergence(q, p).item());
    expect(info.jsDivergence(p, q).item()).toBeLessThanOrEqual(1);
    expect(info.klDivergence(p, p).item()).toBe(0);
    expect(info.klDivergence(p, q).item()).toBeGreaterThan(0);
  });
});

test.each(golden.tables)("mutual information of a table, $name", ({ joint, mutualInformation, spread }) => {
  expectNear(info.mutualInformation(joint).item(), mutualInformation, spread);
  expectNear(info.mutualInformation(array(joint).T).item(), mutualInformation, spread);
});

describe("forms of call", () => {
  const rows = [
    [0.25, 0.25, 0.5],
    [1, 0, 0],
  ];

  test("along an axis, with keepdims, stacked, broadcast", () => {
    expect(info.entropy(rows, { axis: 1 }).toArray()).toEqual([1.5, 0]);
    expect(info.entropy(array(rows).T, { axis: 0, keepdims: true }).toArray()).toEqual([[1.5, 0]]);
    expect(info.perplexity(rows, { axis: -1 }).toArray()).toEqual([Math.SQRT2 * 2, 1]);
    expect(info.klDivergence(rows, [0.5, 0.25, 0.25], { axis: 1 }).toArray()).toEqual([0.25, 1]);
    expect(info.crossEntropy(rows, [0.5, 0.25, 0.25], { axis: 1 }).toArray()).toEqual([1.75, 1]);
    expect(info.jsDivergence(rows, rows, { axis: 1 }).toArray()).toEqual([0, 0]);
    const tables = [
      [
        [1, 0],
        [0, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ];
    expect(info.mutualInformation(tables).toArray()).toEqual([1, 0]);
    expect(info.entropy(zeros([0, 3]), { axis: 1 }).shape).toEqual([0]);
  });

  test("in any base", () => {
    expect(info.entropy([1, 1, 1, 1], { base: Math.E }).item()).toBe(Math.log(4));
    expect(info.entropy(Array<number>(100).fill(1), { base: 10 }).item()).toBeCloseTo(2, 14);
    expect(info.klDivergence([1, 0], [1, 3], { base: 4 }).item()).toBe(1);
    expect(info.jsDivergence([1, 0], [0, 1], { base: Math.E }).item()).toBe(Math.LN2);
    for (const base of [1, 0, -2, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => info.entropy([1, 1], { base })).toThrow(`Cannot measure information to base ${base}: wanted a finite number above 1`);
    }
  });

  test("the numbers as they are, and the chapter's clip", () => {
    expect(info.entropy([2, 2], { normalize: false }).item()).toBe(-4);
    expect(info.klDivergence([2, 2], [1, 1], { normalize: false }).item()).toBeCloseTo(4, 14);
    expect(info.crossEntropy([2, 2], [0.5, 0.25], { normalize: false }).item()).toBe(6);
    expect(info.crossEntropy([0.5, 0.5], [1, 0], { clip: 2 ** -40 }).item()).toBeCloseTo(20, 11);
    expect(info.klDivergence([0.5, 0.5], [1, 0], { clip: 2 ** -40 }).item()).toBeCloseTo(19, 11);
    // As the chapter computes it, p · log2 (p / clipped q) with 0 left out.
    expect(info.klDivergence([1, 0], [0, 1], { clip: 1e-15 }).item()).toBeCloseTo(Math.log2(1e15), 13);
    expect(() => info.crossEntropy([1], [1], { clip: 0.7 })).toThrow(
      "Cannot take the cross entropy with clip 0.7: wanted a number between 0 and 0.5",
    );
  });

  test("float32 is rounded once, integers and booleans are counts", () => {
    const single = info.entropy(array([1, 2], { dtype: "float32" }));
    expect(single.dtype).toBe("float32");
    expect(single.item()).toBe(Math.fround(info.entropy([1, 2]).item()));
    expect(info.klDivergence(array([1, 2], { dtype: "float32" }), array([1, 1], { dtype: "float32" })).dtype).toBe("float32");
    expect(info.entropy(array([1, 1], { dtype: "int32" })).item()).toBe(1);
    expect(info.entropy([true, true, false]).item()).toBe(1);
  });

  test("refuses what is no distribution", () => {
    for (const wrong of [-0.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const wanted = `${wrong}: wanted probabilities or counts, finite numbers from 0 up`;
      expect(() => info.entropy([0.5, wrong])).toThrow(`Cannot take the entropy of ${wanted}`);
      expect(() => info.perplexity([0.5, wrong])).toThrow(`Cannot take the perplexity of ${wanted}`);
      expect(() => info.klDivergence([0.5, 0.5], [0.5, wrong])).toThrow(`Cannot take the divergence of ${wanted}`);
      expect(() => info.mutualInformation([[wrong, 1]])).toThrow(RangeError);
    }
    expect(() => info.entropy([0, 0])).toThrow(
      "Cannot take the entropy of numbers that sum to 0: wanted probabilities or counts, of which one is positive",
    );
    expect(() => info.entropy([])).toThrow(RangeError);
    expect(() => info.mutualInformation([1, 2])).toThrow(ShapeError);
    expect(() => info.klDivergence([1, 2], [1, 2, 3] as never)).toThrow(ShapeError);
    expect(() => info.entropy([1], { axis: 1 as never })).toThrow(AxisError);
    expect(() => info.entropy(array([1], { dtype: "complex128" }))).toThrow(DTypeError);
  });

  test("gives back what it takes", () => {
    const p = array([0.5, 0.25, 0.25]);
    const work = () => {
      info.klDivergence(p, [1, 1, 2], { clip: 1e-9 }).dispose();
      info.entropy(p).dispose();
      info.mutualInformation([[1, 2]]).dispose();
      expect(() => info.entropy([0, 0])).toThrow(RangeError);
    };
    work();
    const before = memory().usedBytes;
    for (let i = 0; i < 20; i++) work();
    expect(memory().usedBytes).toBe(before);
  });
});

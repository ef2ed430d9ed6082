/** The gamma family against exact values; special values as SciPy has them. */
import { variants } from "@genmath/testing/engines";
import { applyPointwise, describePointwise } from "@genmath/testing/pointwise";
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/special-gamma.json";
import { describe, expect, test } from "vitest";

const INF = Number.POSITIVE_INFINITY;

/** [n, (n − 1)!] as far as factorials are float64. */
const factorials: [number, number][] = [[1, 1]];
for (let n = 1; n <= 22; n++) factorials.push([n + 1, factorials[n - 1]![1] * n]);

describe("gamma family", () => {
  describePointwise("gammaln", golden.gammaln, "gammaFunction", [
    [1, 0],
    [2, 0],
    [0, INF],
    [-0, INF],
    [-1, INF],
    [-170, INF],
    [-1e300, INF],
    [INF, INF],
    [-INF, -INF],
    [Number.NaN, Number.NaN],
    [1e306, INF],
  ]);
  describePointwise("gamma", golden.gamma, "gammaFunction", [
    [0, INF],
    [-0, -INF],
    [-1, Number.NaN],
    [-170, Number.NaN],
    [INF, INF],
    [-INF, Number.NaN],
    [Number.NaN, Number.NaN],
    [171.7, INF],
    [1e300, INF],
    [-184.5, -0],
    [-185.5, 0],
    [-300.5, -0],
    [1e-310, INF],
    [-1e-310, -INF],
    ...factorials,
  ]);
  describePointwise("digamma", golden.digamma, "gammaFunction", [
    [0, -INF],
    [-0, INF],
    [-1, Number.NaN],
    [-30, Number.NaN],
    [INF, INF],
    [-INF, Number.NaN],
    [Number.NaN, Number.NaN],
  ]);
  describePointwise("beta", golden.beta, "betaFunction", [
    [0, 1, INF],
    [0, 0, INF],
    [-1, 2, INF],
    [-3, 5, INF],
    [-3, -2, INF],
    [INF, 2, 0],
    [1, INF, 0],
    [INF, INF, Number.NaN],
    [-0.5, 0.5, -0],
    [-2.5, -1.5, -0],
    [1, 1, 1],
    [-3, 2, 1 / 6],
    [Number.NaN, 1, Number.NaN],
  ]);
  describePointwise("betaln", golden.betaln, "betaFunction", [
    [0, 1, INF],
    [-1, 2, INF],
    [-3, -2, INF],
    [INF, 2, -INF],
    [1, INF, -INF],
    [INF, INF, Number.NaN],
    [-0.5, 0.5, -INF],
    [1, 1, 0],
    [Number.NaN, 1, Number.NaN],
  ]);
});

describe("negative arguments", () => {
  // Γ(x)·Γ(−x) = −π/(x·sin πx), with both sides of each pole.
  test.each(variants)("gamma %s: reflection, down to the subnormal results", (variant) => {
    const x = Float64Array.from({ length: 800 }, (_, i) => -0.3 - i * 0.2113);
    const gamma = applyPointwise("gamma", variant, [x]);
    const mirrored = applyPointwise("gammaln", variant, [x.map((v) => -v)]);
    for (const [i, v] of x.entries()) {
      const expected = Math.log(Math.PI / Math.abs(v * Math.sin(Math.PI * (v - Math.round(v))))) - mirrored[i]!;
      expect(Math.abs(Math.log(Math.abs(gamma[i]!)) - expected)).toBeLessThanOrEqual(
        tolerance("gammaFunction", "float64") * Math.max(1, Math.abs(expected)),
      );
      expect(Math.sign(gamma[i]!)).toBe(applyPointwise("gammasgn", variant, [Float64Array.of(v)])[0]);
    }
  });

  // ψ(x + 1) − ψ(x) = 1/x.
  test.each(variants)("digamma and gammaln %s: recurrence", (variant) => {
    const x = Float64Array.from({ length: 300 }, (_, i) => -0.15625 - i / 8);
    for (const [name, step] of [
      ["digamma", (v: number) => 1 / v],
      ["gammaln", (v: number) => Math.log(Math.abs(v))],
    ] as const) {
      const here = applyPointwise(name, variant, [x]);
      const next = applyPointwise(name, variant, [x.map((v) => v + 1)]);
      for (const [i, v] of x.entries()) {
        const size = 1 + Math.abs(here[i]!) + Math.abs(next[i]!);
        expect(Math.abs(next[i]! - here[i]! - step(v)), `at ${v}`).toBeLessThanOrEqual(tolerance("gammaFunction", "float64") * size);
      }
    }
  });
});

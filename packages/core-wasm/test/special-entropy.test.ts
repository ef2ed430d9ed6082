/** Summands of entropies: near-equal arguments, where a difference would cancel, and special values as SciPy has them. */
import { variants } from "@genmath/testing/engines";
import { applyPointwise, type SpecialName } from "@genmath/testing/pointwise";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";

const INF = Number.POSITIVE_INFINITY;
const NAN = Number.NaN;

const special: Partial<Record<SpecialName, readonly (readonly number[])[]>> = {
  entr: [
    [0, 0],
    [-1, -INF],
    [INF, -INF],
    [NAN, NAN],
  ],
  logExpit: [
    [-INF, -INF],
    [INF, -0],
    [-1000, -1000],
    [NAN, NAN],
    [0, -Math.LN2],
  ],
  xlog1py: [
    [0, -1, 0],
    [0, -2, 0],
    [1, -1, -INF],
    [0, NAN, NAN],
  ],
  relEntr: [
    [0, 0, 0],
    [0, 1, 0],
    [1, 0, INF],
    [-1, 1, INF],
    [INF, 1, INF],
    [1, INF, -INF],
    [INF, INF, NAN],
    [NAN, 0, NAN],
  ],
  klDiv: [
    [0, 0, 0],
    [0, 1, 1],
    [1, 0, INF],
    [-1, 1, INF],
    [INF, 1, NAN],
    [1, INF, NAN],
    [INF, INF, NAN],
    [NAN, 0, NAN],
  ],
};

describe.each(Object.entries(special) as [SpecialName, number[][]][])("%s", (name, rows) => {
  test.each(variants)("%s: special values", (variant) => {
    for (const row of rows) {
      const got = applyPointwise(
        name,
        variant,
        row.slice(0, -1).map((v) => Float64Array.of(v)),
      );
      expect(got[0], `of ${row.slice(0, -1)}`).toBe(row.at(-1));
    }
  });
});

describe.each(variants)("near-equal arguments, %s", (variant) => {
  // With y = x + d: x ln(x/y) = −d + d²/(2x) − …, and x ln(x/y) − x + y = d²/(2x) − d³/(3x²) + ….
  test.each([2 ** -30, -(2 ** -30), 2 ** -40])("relEntr and klDiv of 1 and 1 + %s", (d) => {
    const [x, y] = [Float64Array.of(1), Float64Array.of(1 + d)];
    const relative = -d + d ** 2 / 2 - d ** 3 / 3;
    const divergence = d ** 2 / 2 - d ** 3 / 3 + d ** 4 / 4;
    const bound = tolerance("gammaFunction", "float64");
    expect(Math.abs(applyPointwise("relEntr", variant, [x, y])[0]! / relative - 1)).toBeLessThanOrEqual(bound);
    expect(Math.abs(applyPointwise("klDiv", variant, [x, y])[0]! / divergence - 1)).toBeLessThanOrEqual(bound);
  });
});

/** Incomplete gamma and beta functions and their inverses against 30 digits (tests/golden/special_incomplete.py), in every variant; the ends as SciPy has them. */
import { variants } from "@genmath/testing/engines";
import { applyPointwise, type SpecialName } from "@genmath/testing/pointwise";
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/special-incomplete.json";
import { describe, expect, test } from "vitest";

type Variant = (typeof variants)[number];
type Row = readonly number[];

/** f of the first columns of every row. */
function apply(name: SpecialName, variant: Variant, rows: readonly Row[], columns: readonly number[]): Float64Array {
  return applyPointwise(
    name,
    variant,
    columns.map((column) => Float64Array.from(rows, (row) => row[column]!)),
  );
}

/** Every value within `bound` of what its row says, relatively. */
function compare(got: Float64Array, rows: readonly Row[], wanted: number, bound: number): void {
  expect(rows.length).toBeGreaterThan(50);
  for (const [i, row] of rows.entries()) {
    const exact = row[wanted]!;
    expect(Math.abs(got[i]! - exact), `${got[i]} at ${row}`).toBeLessThanOrEqual(bound * Math.abs(exact));
  }
}

const DIRECT = tolerance("incomplete", "float64");
const INVERSE = tolerance("incompleteInverse", "float64");

describe.each(variants)("%s", (variant) => {
  const { gamma, beta, gammaInverse, betaInverse } = golden;

  test("gammainc and gammaincc", () => {
    compare(apply("gammainc", variant, gamma, [0, 1]), gamma, 2, DIRECT);
    compare(apply("gammaincc", variant, gamma, [0, 1]), gamma, 3, DIRECT);
  });

  test("betainc and betaincc", () => {
    compare(apply("betainc", variant, beta, [0, 1, 2]), beta, 3, DIRECT);
    compare(apply("betaincc", variant, beta, [0, 1, 2]), beta, 4, DIRECT);
  });

  test("gammaincinv and gammainccinv, probabilities from 1e-300 to 1 − 2^-53", () => {
    const lower = gammaInverse.filter((row) => row[2] === 0);
    const upper = gammaInverse.filter((row) => row[2] === 1);
    compare(apply("gammaincinv", variant, lower, [0, 1]), lower, 3, INVERSE);
    compare(apply("gammainccinv", variant, upper, [0, 1]), upper, 3, INVERSE);
  });

  test("betaincinv and betainccinv, probabilities from 1e-300 to 1 − 2^-53", () => {
    compare(apply("betaincinv", variant, betaInverse, [0, 1, 2]), betaInverse, 3, INVERSE);
    // 1 − I_x(a, b) = I_(1 − x)(b, a).
    const mirrored = betaInverse.filter((row) => row[4]! > 1e-300);
    compare(apply("betainccinv", variant, mirrored, [1, 0, 2]), mirrored, 4, INVERSE);
  });

  test("an inverse leads back, whatever the parameters", () => {
    const sizes = [1e-3, 0.04, 0.7, 1, 1.8, 9.9, 60, 999, 1001, 3e4, 1e6];
    const probabilities = [1e-280, 1e-90, 1e-17, 1e-3, 0.25, 0.5, 0.75, 0.999];
    const rows = sizes.flatMap((a) => sizes.flatMap((b) => probabilities.map((p) => [a, b, p])));
    const x = apply("betaincinv", variant, rows, [0, 1, 2]);
    const found = rows.map((row, i) => [...row, x[i]!]).filter((row) => row[3]! > 1e-290 && row[3]! < 0.9);
    expect(found.length).toBeGreaterThan(500);
    const p = apply("betainc", variant, found, [0, 1, 3]);
    for (const [i, [a, b, wanted, at]] of found.entries()) {
      // What the rounding of x alone changes in ln I is its derivative, at most a/(1 − x) relatively; beyond, the bounds of both.
      const bound = 2 * DIRECT + INVERSE * Math.max(1, Math.min(a!, 40 * Math.sqrt(a!)) / (1 - at!));
      expect(Math.abs(p[i]! - wanted!), `I_${at}(${a}, ${b}) = ${p[i]}, wanted ${wanted}`).toBeLessThanOrEqual(bound * wanted!);
    }
  });

  test("the ends, and what is no probability", () => {
    const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
    const cases: [SpecialName, number[], number][] = [
      ["gammainc", [2, 0], 0],
      ["gammainc", [2, inf], 1],
      ["gammainc", [0, 1], 1],
      ["gammainc", [inf, 1], 0],
      ["gammainc", [0, 0], nan],
      ["gammainc", [inf, inf], nan],
      ["gammainc", [-1, 1], nan],
      ["gammainc", [1, -1], nan],
      ["gammainc", [nan, 1], nan],
      ["gammainc", [1, nan], nan],
      ["gammaincc", [2, 0], 1],
      ["gammaincc", [2, inf], 0],
      ["gammaincc", [1, nan], nan],
      ["gammaincinv", [2, 0], 0],
      ["gammaincinv", [2, 1], inf],
      ["gammaincinv", [2, 1.5], nan],
      ["gammaincinv", [-2, 0.5], nan],
      ["gammainccinv", [2, 0], inf],
      ["gammainccinv", [2, 1], 0],
      ["gammainccinv", [2, nan], nan],
      ["betainc", [2, 3, 0], 0],
      ["betainc", [2, 3, 1], 1],
      ["betainc", [2, 3, -0.1], nan],
      ["betainc", [2, 3, 1.1], nan],
      ["betainc", [0, 3, 0.5], 1],
      ["betainc", [2, 0, 0.5], 0],
      ["betainc", [0, 0, 0.5], nan],
      ["betainc", [nan, 1, 0.5], nan],
      ["betainc", [1, 1, nan], nan],
      ["betaincc", [2, 3, 0], 1],
      ["betaincc", [2, 3, 1], 0],
      ["betaincinv", [2, 3, 0], 0],
      ["betaincinv", [2, 3, 1], 1],
      ["betaincinv", [2, 3, -1], nan],
      ["betaincinv", [2, nan, 0.5], nan],
      ["betainccinv", [2, 3, 0], 1],
      ["betainccinv", [2, 3, 1], 0],
    ];
    for (const [name, row, wanted] of cases) {
      const got = apply(name, variant, [row], [...row.keys()]);
      expect(got[0], `${name}(${row})`).toBe(wanted);
    }
  });

  test("the factor of the parameters is not kept when they change", () => {
    const rows = [
      [2, 5, 0.3],
      [2, 7, 0.3],
      [3, 7, 0.3],
      [Number.NaN, 7, 0.3],
      [3, 7, 0.3],
    ];
    const got = apply("betainc", variant, rows, [0, 1, 2]);
    expect([...got]).toEqual(rows.map((row) => apply("betainc", variant, [row], [0, 1, 2])[0]));
  });
});

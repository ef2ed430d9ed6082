import { eigenError, oneNorm } from "@genmath/testing/eigen";
import { engine, linalg, variants } from "@genmath/testing/engines";
import { generalMatrices, type Matrix, random } from "@genmath/testing/gallery";
import { guarded } from "@genmath/testing/guarded";
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/eig.json";
import { describe, expect, test } from "vitest";
import type { Variant } from "../src/variants.ts";

type Values = Float64Array<ArrayBuffer>;

interface Eig {
  readonly missing: number;
  readonly w: Values;
  readonly v: Values;
}

/** The kernel; also checks that the input was only read. */
function eig(variant: Variant, n: number, a: Values, vectors = true): Eig {
  const { eig_f64, eigScratch_f64 } = engine(variant).kernels(linalg);
  return guarded(engine(variant), (buffers) => {
    const input = buffers.input(a);
    const w = buffers.poisoned(16 * n);
    const v = buffers.poisoned(vectors ? 16 * n * n : 0);
    const scratch = buffers.poisoned(eigScratch_f64(n, Number(vectors)));
    const missing = eig_f64(n, input, w, v, Number(vectors), scratch);
    expect(buffers.read(input, n * n, "float64")).toEqual(a);
    return { missing, w: buffers.read(w, 2 * n, "float64"), v: buffers.read(v, vectors ? 2 * n * n : 0, "float64") };
  });
}

function expectEigenpairs(variant: Variant, { n, a }: Matrix): Eig {
  const result = eig(variant, n, a);
  expect(result.missing).toBe(0);
  const { residual, unit } = eigenError(n, a, result.w, result.v);
  expect(residual).toBeLessThanOrEqual(tolerance("eigResidual", "float64", n));
  expect(unit).toBeLessThanOrEqual(tolerance("unitColumn", "float64", n));
  expectConjugatePairs(n, result);
  return result;
}

/** Pairs stand side by side, positive imaginary part first, and are conjugate to the bit; a component of largest modulus is real. */
function expectConjugatePairs(n: number, { w, v }: Eig): void {
  const at = (i: number, j: number, part: 0 | 1) => v[2 * (i * n + j) + part] as number;
  for (let j = 0; j < n; j++) {
    const im = w[2 * j + 1] as number;
    const rows = Array.from({ length: n }, (_, i) => ({ re: at(i, j, 0), im: at(i, j, 1) }));
    if (im === 0) {
      expect(rows.every((x) => x.im === 0)).toBe(true);
      continue;
    }
    expect(im).toBeGreaterThan(0);
    expect([w[2 * j + 2], w[2 * j + 3]]).toEqual([w[2 * j], -im]);
    expect(rows.every((x, i) => at(i, j + 1, 0) === x.re && at(i, j + 1, 1) === -x.im)).toBe(true);
    const largest = Math.max(...rows.map((x) => Math.hypot(x.re, x.im)));
    expect(rows.some((x) => x.im === 0 && Math.abs(x.re) >= largest * (1 - tolerance("unitColumn", "float64")))).toBe(true);
    j++;
  }
}

describe.each(variants)("eig, %s", (variant) => {
  const decades = 200;

  test.each(generalMatrices(decades))("$name: residual, unit columns, conjugate pairs", (matrix) => {
    expectEigenpairs(variant, matrix);
  });

  test.each([2, 3, 4, 5, 7, 8, 9, 10, 15, 16, 17, 20, 31, 33, 64, 74, 75, 76, 77, 100, 150, 200])(
    "random of %i: residual, unit columns, conjugate pairs",
    (n) => {
      expectEigenpairs(variant, random(n));
    },
  );

  test.each(["random", "companion"])("%s, scaled by a power of two: the same vectors, values scaled, to the bit", (kind) => {
    const { n, a } = kind === "random" ? random(20) : (generalMatrices(1).find(({ name }) => name === "roots 1 … 8") as Matrix);
    const plain = eig(variant, n, Float64Array.from(a));
    for (const power of [1000, 600, -600, -950]) {
      const input = Float64Array.from(a).map((x) => x * 2 ** power);
      const scaled = eig(variant, n, Float64Array.from(input));
      expect(scaled.v).toEqual(plain.v);
      expect(scaled.w).toEqual(plain.w.map((x) => x * 2 ** power));
    }
  });

  test("without vectors: the same eigenvalues of a normal matrix", () => {
    for (const name of ["cyclic permutation 17", "skew-symmetric", "Wilkinson 21"]) {
      const { n, a } = generalMatrices(1).find((matrix) => matrix.name === name) as Matrix;
      const input = Float64Array.from(a);
      const { missing, w } = eig(variant, n, input, false);
      expect(missing).toBe(0);
      expectSameValues(w, eig(variant, n, input).w, () => tolerance("eigValues", "float64", n) * oneNorm(n, input));
    }
  });

  test.each(golden.general)("$name: the eigenvalues of mpmath", ({ n, a, values, conditions }) => {
    const input = Float64Array.from(a);
    for (const vectors of [true, false]) {
      const { w } = eig(variant, n, input, vectors);
      expectSameValues(
        Float64Array.from(values.flat()),
        w,
        (k) => tolerance("eigValues", "float64", n) * oneNorm(n, input) * (conditions[k] as number),
      );
    }
  });

  test("largest and smallest numbers: no overflow, nothing lost", () => {
    const largest = Number.MAX_VALUE;
    const smallest = 2 ** -1074;
    expect(eig(variant, 2, Float64Array.from([largest, 0, 0, -largest])).w).toEqual(Float64Array.from([largest, 0, -largest, 0]));
    const { w } = eig(variant, 2, Float64Array.from([0, -smallest, smallest, 0]));
    expect(w).toEqual(Float64Array.from([0, smallest, 0, -smallest]));
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d in the matrix: ends, says so, gives NaN", (bad) => {
    const a = Float64Array.from(random(9).a);
    a[40] = bad;
    const { missing, w, v } = eig(variant, 9, a);
    expect(missing).toBe(9);
    expect([...w, ...v].every(Number.isNaN)).toBe(true);
  });
});

/** Every expected eigenvalue has one of its own within the bound of its index. */
function expectSameValues(expected: Values, actual: Values, bound: (k: number) => number): void {
  const left = Array.from({ length: actual.length / 2 }, (_, k) => k);
  for (let k = 0; k < expected.length / 2; k++) {
    const distance = (j: number) =>
      Math.hypot((actual[2 * j] as number) - (expected[2 * k] as number), (actual[2 * j + 1] as number) - (expected[2 * k + 1] as number));
    const nearest = left.reduce((best, j) => (distance(j) < distance(best) ? j : best));
    expect(distance(nearest)).toBeLessThanOrEqual(bound(k));
    left.splice(left.indexOf(nearest), 1);
  }
}

import { eigenError, oneNorm } from "@genmath/testing/eigen";
import { engine, linalg, variants } from "@genmath/testing/engines";
import { generalMatrices, type Matrix, random } from "@genmath/testing/gallery";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import { type Real, tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/eig.json";
import { describe, expect, test } from "vitest";
import type { Variant } from "../src/variants.ts";

interface Eig {
  readonly missing: number;
  readonly w: RealArray;
  readonly v: RealArray;
}

/** The kernel on a matrix rounded to dtype; also checks that the input was only read. */
function eig(variant: Variant, dtype: Real, n: number, a: RealArray, vectors = true): Eig {
  const { exports, bytes } = kernelsOf(variant, dtype);
  return guarded(engine(variant), (buffers) => {
    const input = buffers.input(a);
    const w = buffers.poisoned(2 * n * bytes);
    const v = buffers.poisoned(vectors ? 2 * n * n * bytes : 0);
    const scratch = buffers.poisoned(exports.scratch(n, Number(vectors)));
    const missing = exports.eig(n, input, w, v, Number(vectors), scratch);
    expect(buffers.read(input, n * n, dtype)).toEqual(a);
    return { missing, w: buffers.read(w, 2 * n, dtype), v: buffers.read(v, vectors ? 2 * n * n : 0, dtype) };
  });
}

function kernelsOf(variant: Variant, dtype: Real) {
  const kernels = engine(variant).kernels(linalg);
  return dtype === "float64"
    ? { exports: { eig: kernels.eig_f64, scratch: kernels.eigScratch_f64 }, bytes: 8 }
    : { exports: { eig: kernels.eig_f32, scratch: kernels.eigScratch_f32 }, bytes: 4 };
}

function rounded(dtype: Real, a: ArrayLike<number>): RealArray {
  return dtype === "float64" ? Float64Array.from(a) : Float32Array.from(a);
}

function expectEigenpairs(variant: Variant, dtype: Real, { n, a }: Matrix): Eig {
  const input = rounded(dtype, a);
  const result = eig(variant, dtype, n, input);
  expect(result.missing).toBe(0);
  const { residual, unit } = eigenError(n, input, result.w, result.v);
  expect(residual).toBeLessThanOrEqual(tolerance("eigResidual", dtype, n));
  expect(unit).toBeLessThanOrEqual(tolerance("unitColumn", dtype, n));
  expectConjugatePairs(dtype, n, result);
  return result;
}

/** Pairs stand side by side, positive imaginary part first, and are conjugate to the bit; a component of largest modulus is real. */
function expectConjugatePairs(dtype: Real, n: number, { w, v }: Eig): void {
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
    expect(rows.some((x) => x.im === 0 && Math.abs(x.re) >= largest * (1 - tolerance("unitColumn", dtype)))).toBe(true);
    j++;
  }
}

describe.each(variants.flatMap((variant) => (["float64", "float32"] as const).map((dtype) => ({ variant, dtype }))))(
  "eig, $dtype, $variant",
  ({ variant, dtype }) => {
    const decades = dtype === "float64" ? 200 : 24;

    test.each(generalMatrices(decades))("$name: residual, unit columns, conjugate pairs", (matrix) => {
      expectEigenpairs(variant, dtype, matrix);
    });

    test.each([2, 3, 4, 5, 7, 8, 9, 10, 15, 16, 17, 20, 31, 33, 64, 100])("random of %i: residual, unit columns, conjugate pairs", (n) => {
      expectEigenpairs(variant, dtype, random(n));
    });

    test.each(["random", "companion"])("%s, scaled by a power of two: the same vectors, values scaled, to the bit", (kind) => {
      const { n, a } = kind === "random" ? random(20) : (generalMatrices(1).find(({ name }) => name === "roots 1 … 8") as Matrix);
      const plain = eig(variant, dtype, n, rounded(dtype, a));
      for (const power of dtype === "float64" ? [1000, 600, -600, -950] : [100, 60, -60, -100]) {
        const input = rounded(dtype, a).map((x) => x * 2 ** power);
        const scaled = eig(variant, dtype, n, rounded(dtype, input));
        expect(scaled.v).toEqual(plain.v);
        expect(scaled.w).toEqual(plain.w.map((x) => x * 2 ** power));
      }
    });

    test("without vectors: the same eigenvalues of a normal matrix", () => {
      for (const name of ["cyclic permutation 17", "skew-symmetric", "Wilkinson 21"]) {
        const { n, a } = generalMatrices(1).find((matrix) => matrix.name === name) as Matrix;
        const input = rounded(dtype, a);
        const { missing, w } = eig(variant, dtype, n, input, false);
        expect(missing).toBe(0);
        expectSameValues(w, eig(variant, dtype, n, input).w, () => tolerance("eigValues", dtype, n) * oneNorm(n, input));
      }
    });

    test.each(golden.general)("$name: the eigenvalues of mpmath", ({ n, a, values, conditions }) => {
      const input = rounded(dtype, a);
      for (const vectors of [true, false]) {
        const { w } = eig(variant, dtype, n, input, vectors);
        expectSameValues(
          rounded("float64", values.flat()),
          w,
          (k) => tolerance("eigValues", dtype, n) * oneNorm(n, input) * (conditions[k] as number),
        );
      }
    });

    test("largest and smallest numbers: no overflow, nothing lost", () => {
      const largest = dtype === "float64" ? Number.MAX_VALUE : 2 ** 128 - 2 ** 104;
      const smallest = dtype === "float64" ? 2 ** -1074 : 2 ** -149;
      expect(eig(variant, dtype, 2, rounded(dtype, [largest, 0, 0, -largest])).w).toEqual(rounded(dtype, [largest, 0, -largest, 0]));
      const { w } = eig(variant, dtype, 2, rounded(dtype, [0, -smallest, smallest, 0]));
      expect(w).toEqual(rounded(dtype, [0, smallest, 0, -smallest]));
    });

    test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d in the matrix: ends, says so, gives NaN", (bad) => {
      const a = rounded(dtype, random(9).a);
      a[40] = bad;
      const { missing, w, v } = eig(variant, dtype, 9, a);
      expect(missing).toBe(9);
      expect([...w, ...v].every(Number.isNaN)).toBe(true);
    });
  },
);

/** Every expected eigenvalue has one of its own within the bound of its index. */
function expectSameValues(expected: RealArray, actual: RealArray, bound: (k: number) => number): void {
  const left = Array.from({ length: actual.length / 2 }, (_, k) => k);
  for (let k = 0; k < expected.length / 2; k++) {
    const distance = (j: number) =>
      Math.hypot((actual[2 * j] as number) - (expected[2 * k] as number), (actual[2 * j + 1] as number) - (expected[2 * k + 1] as number));
    const nearest = left.reduce((best, j) => (distance(j) < distance(best) ? j : best));
    expect(distance(nearest)).toBeLessThanOrEqual(bound(k));
    left.splice(left.indexOf(nearest), 1);
  }
}

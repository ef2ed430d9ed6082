import { symmetricEigenError } from "@genmath/testing/eigen";
import { engine, linalg, variants } from "@genmath/testing/engines";
import { type Matrix, randomSymmetric, symmetricMatrices } from "@genmath/testing/gallery";
import { guarded, type RealArray } from "@genmath/testing/guarded";
import { type Real, tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/eig.json";
import { describe, expect, test } from "vitest";
import type { Variant } from "../src/variants.ts";

interface Eigh {
  readonly missing: number;
  readonly w: RealArray;
  readonly v: RealArray;
}

/** Where the vectors go: nowhere, beside the input, or over it. */
type Place = "none" | "beside" | "in place";

function eigh(variant: Variant, dtype: Real, n: number, a: RealArray, place: Place = "beside"): Eigh {
  const kernels = engine(variant).kernels(linalg);
  const [kernel, scratchOf, bytes] =
    dtype === "float64" ? [kernels.eigh_f64, kernels.eighScratch_f64, 8] : [kernels.eigh_f32, kernels.eighScratch_f32, 4];
  const vectors = Number(place !== "none");
  return guarded(engine(variant), (buffers) => {
    const input = buffers.input(a);
    const w = buffers.poisoned(n * bytes);
    const v = place === "in place" ? input : buffers.poisoned(vectors * n * n * bytes);
    const scratch = buffers.poisoned(scratchOf(n, vectors));
    const missing = kernel(n, input, w, v, vectors, scratch);
    if (place !== "in place") expect(buffers.read(input, n * n, dtype)).toEqual(a);
    return { missing, w: buffers.read(w, n, dtype), v: buffers.read(v, vectors * n * n, dtype) };
  });
}

function rounded(dtype: Real, a: ArrayLike<number>): RealArray {
  return dtype === "float64" ? Float64Array.from(a) : Float32Array.from(a);
}

function expectEigenpairs(variant: Variant, dtype: Real, { n, a }: Matrix): void {
  const input = rounded(dtype, a);
  const { missing, w, v } = eigh(variant, dtype, n, input);
  expect(missing).toBe(0);
  expect(w).toEqual(w.slice().sort());
  const { residual, unit, orthogonality } = symmetricEigenError(n, input, w, v);
  expect(residual).toBeLessThanOrEqual(tolerance("eigResidual", dtype, n));
  expect(unit).toBeLessThanOrEqual(tolerance("unitColumn", dtype, n));
  expect(orthogonality).toBeLessThanOrEqual(tolerance("orthogonality", dtype, n));
}

describe.each(variants.flatMap((variant) => (["float64", "float32"] as const).map((dtype) => ({ variant, dtype }))))(
  "eigh, $dtype, $variant",
  ({ variant, dtype }) => {
    const decades = dtype === "float64" ? 200 : 24;

    test.each(symmetricMatrices(decades))("$name: ascending, residual, orthonormal columns", (matrix) => {
      expectEigenpairs(variant, dtype, matrix);
    });

    test.each([3, 4, 5, 7, 8, 9, 10, 15, 16, 17, 31, 33, 64, 100])("random of %i: ascending, residual, orthonormal columns", (n) => {
      expectEigenpairs(variant, dtype, randomSymmetric(n));
    });

    test("scaled by a power of two: the same vectors, values scaled, to the bit", () => {
      const { n, a } = randomSymmetric(20);
      const plain = eigh(variant, dtype, n, rounded(dtype, a));
      for (const power of dtype === "float64" ? [1000, 600, -600, -950] : [100, 60, -60, -95]) {
        const input = rounded(dtype, a).map((x) => x * 2 ** power);
        const scaled = eigh(variant, dtype, n, rounded(dtype, input));
        expect(scaled.v).toEqual(plain.v);
        expect(scaled.w).toEqual(plain.w.map((x) => x * 2 ** power));
      }
    });

    test("reads the lower triangle only; without vectors and in place: the same answers", () => {
      const { n, a } = randomSymmetric(19);
      const input = rounded(dtype, a);
      const plain = eigh(variant, dtype, n, input);
      const lower = input.map((x, at) => (at % n > Math.floor(at / n) ? Number.NaN : x));
      expect(eigh(variant, dtype, n, rounded(dtype, lower), "in place")).toEqual(plain);
      expect(eigh(variant, dtype, n, rounded(dtype, lower), "none").w).toEqual(plain.w);
    });

    test.each(golden.symmetric)("$name: the eigenvalues of mpmath", ({ n, a, values }) => {
      const norm = Math.max(...values.map(Math.abs));
      const { w } = eigh(variant, dtype, n, rounded(dtype, a), "none");
      values.forEach((value, k) => {
        expect(Math.abs((w[k] as number) - value)).toBeLessThanOrEqual(tolerance("eighValues", dtype, n) * norm);
      });
    });

    test.each([Number.NaN, Number.NEGATIVE_INFINITY])("%d in the matrix: ends, says so, gives NaN", (bad) => {
      const a = rounded(dtype, randomSymmetric(9).a);
      a[40] = bad;
      const { missing, w, v } = eigh(variant, dtype, 9, a);
      expect(missing).toBe(9);
      expect([...w, ...v].every(Number.isNaN)).toBe(true);
    });
  },
);

/**
 * `eig` on the kinds of matrix that LAPACK tests its own on, at LAPACK's sizes, and on hard ones that are large enough for the blocked reduction and
 * for the multishift iteration.
 */
import { eigenError, oneNorm } from "@genmath/testing/eigen";
import { engine, linalg, variants } from "@genmath/testing/engines";
import { random } from "@genmath/testing/gallery";
import { uniform } from "@genmath/testing/generators";
import { guarded } from "@genmath/testing/guarded";
import { generalKinds } from "@genmath/testing/lapack-matrices";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";
import type { Variant } from "../src/variants.ts";

type Values = Float64Array<ArrayBuffer>;

/** No case up to this size may take a second. */
const QUICK = 100;

function eig(variant: Variant, n: number, a: Values, vectors = true) {
  const { eig_f64, eigScratch_f64 } = engine(variant).kernels(linalg);
  return guarded(engine(variant), (buffers) => {
    const input = buffers.input(a);
    const w = buffers.poisoned(16 * n);
    const v = buffers.poisoned(vectors ? 16 * n * n : 0);
    const scratch = buffers.poisoned(eigScratch_f64(n, Number(vectors)));
    const began = performance.now();
    const missing = eig_f64(n, input, w, v, Number(vectors), scratch);
    const milliseconds = performance.now() - began;
    return { missing, milliseconds, w: buffers.read(w, 2 * n, "float64"), v: buffers.read(v, vectors ? 2 * n * n : 0, "float64") };
  });
}

function expectEigenpairs(variant: Variant, n: number, a: Values): void {
  const { missing, milliseconds, w, v } = eig(variant, n, a);
  expect(missing).toBe(0);
  if (n <= QUICK) expect(milliseconds).toBeLessThan(1000);
  const { residual, unit } = eigenError(n, a, w, v);
  expect(residual).toBeLessThanOrEqual(tolerance("eigResidual", "float64", n));
  expect(unit).toBeLessThanOrEqual(tolerance("unitColumn", "float64", n));
  expectConjugatePairs(n, w, v);
}

/** A pair's values and vectors are conjugate to the bit, the one with the positive imaginary part first. */
function expectConjugatePairs(n: number, w: Values, v: Values): void {
  for (let j = 0; j < n; j++) {
    const im = w[2 * j + 1] as number;
    if (im === 0) continue;
    expect(im).toBeGreaterThan(0);
    expect([w[2 * j + 2], w[2 * j + 3]]).toEqual([w[2 * j], -im]);
    const broken = Array.from({ length: n }, (_, i) => 2 * (i * n + j)).filter(
      (p) => v[p] !== v[p + 2] || v[p + 1] !== -(v[p + 3] as number),
    );
    expect(broken).toEqual([]);
    j++;
  }
}

function matrix(n: number, entry: (i: number, j: number) => number): Values {
  return Float64Array.from({ length: n * n }, (_, at) => entry(Math.floor(at / n), at % n));
}

/** Past the sizes from which panels and windows are used, none of them a multiple of a block. */
const N = 131;

function hard(): readonly { readonly name: string; readonly a: Values }[] {
  const next = uniform(7);
  const noise = () => next() - 0.5;
  const grade = (k: number, by: number) => 10 ** (((2 * k) / (N - 1) - 1) * by);
  const companion = Array.from({ length: N }, noise);
  const kahan = Math.sin(1.2);
  return [
    { name: "zero", a: new Float64Array(N * N) },
    { name: "identity", a: matrix(N, (i, j) => Number(i === j)) },
    { name: "cyclic permutation", a: matrix(N, (i, j) => Number(j === (i + 1) % N)) },
    { name: "cyclic permutation the other way", a: matrix(N, (i, j) => Number(i === (j + 1) % N)) },
    { name: "nilpotent", a: matrix(N, (i, j) => Number(j === i + 1)) },
    { name: "Jordan block, transposed", a: matrix(N, (i, j) => (i === j ? 2 : Number(i === j + 1))) },
    { name: "Frank", a: matrix(N, (i, j) => (j >= i - 1 ? N - Math.max(i, j) : 0)) },
    { name: "Grcar", a: matrix(N, (i, j) => (i === j + 1 ? -1 : Number(j >= i && j <= i + 3))) },
    { name: "companion", a: matrix(N, (i, j) => (i === 0 ? (companion[j] as number) : Number(i === j + 1))) },
    { name: "Kahan", a: matrix(N, (i, j) => (j < i ? 0 : kahan ** i * (i === j ? 1 : -Math.cos(1.2)))) },
    { name: "Kahan, reversed", a: matrix(N, (i, j) => (j > i ? 0 : kahan ** (N - 1 - i) * (i === j ? 1 : -Math.cos(1.2)))) },
    { name: "Hessenberg", a: matrix(N, (i, j) => (j >= i - 1 ? noise() : 0)) },
    { name: "small couplings in the middle", a: matrix(N, (i, j) => (i > 65 && j <= 65 ? 1e-14 : 1) * noise()) },
    { name: "symmetric", a: matrix(N, (i, j) => Math.cos(i * j)) },
    { name: "skew-symmetric", a: matrix(N, (i, j) => Math.sign(j - i) * Math.abs(Math.sin(i + j))) },
    { name: "rank one", a: matrix(N, (i, j) => (i + 1) * (j - 40)) },
    { name: "positive", a: matrix(N, () => next()) },
    { name: "rows graded up 1e±150", a: matrix(N, (i) => grade(i, 150) * noise()) },
    { name: "rows graded down 1e±150", a: matrix(N, (i) => grade(N - 1 - i, 150) * noise()) },
    { name: "columns graded up 1e±150", a: matrix(N, (_, j) => grade(j, 150) * noise()) },
    { name: "badly scaled basis 1e±150", a: matrix(N, (i, j) => noise() * grade(i, 75) * grade(N - 1 - j, 75)) },
    { name: "of 1e300", a: matrix(N, () => 1e300 * noise()) },
    { name: "subnormal", a: matrix(N, () => 1e-310 * noise()) },
    { name: "one isolated row and column", a: matrix(N, (i, j) => ((i === N - 1 && j < N - 1) || (j === 0 && i > 0) ? 0 : noise())) },
  ];
}

describe.each(variants)("eig of LAPACK's kinds, %s", (variant) => {
  // The largest size once: the matrix and the residual in plain JavaScript are what takes the time.
  const sizes = [0, 1, 2, 3, 5, 10, 20, 50, 100, ...(variant === variants[0] ? [200] : [])];

  test.each(generalKinds)("$name: residual, unit columns, conjugate pairs, under a second", ({ make }) => {
    for (const n of sizes) expectEigenpairs(variant, n, make(n));
  });
});

describe.each(variants)("eig of large matrices, %s", (variant) => {
  test.each(hard())("$name: residual, unit columns, conjugate pairs", ({ a }) => {
    expectEigenpairs(variant, N, a);
  });

  test("scaled by a power of two: the same vectors, values scaled, to the bit", () => {
    const { a } = random(N);
    const plain = eig(variant, N, a);
    for (const power of [1000, -950]) {
      const scaled = eig(
        variant,
        N,
        a.map((x) => x * 2 ** power),
      );
      expect(scaled.v).toEqual(plain.v);
      expect(scaled.w).toEqual(plain.w.map((x) => x * 2 ** power));
    }
  });

  test("values alone are those that come with vectors, for a normal matrix", () => {
    const row = random(N).a;
    const a = matrix(N, (i, j) => row[(j - i + N) % N] as number);
    const alone = eig(variant, N, a, false);
    const beside = eig(variant, N, a);
    expect(alone.missing).toBe(0);
    const bound = tolerance("eigValues", "float64", N) * oneNorm(N, a);
    const distance = (w: Values, v: Values, i: number, j: number) =>
      Math.hypot((w[2 * i] as number) - (v[2 * j] as number), (w[2 * i + 1] as number) - (v[2 * j + 1] as number));
    for (const [w, v] of [
      [alone.w, beside.w],
      [beside.w, alone.w],
    ] as const) {
      const far = Array.from({ length: N }, (_, i) => Math.min(...Array.from({ length: N }, (_, j) => distance(w, v, i, j))));
      expect(Math.max(...far)).toBeLessThanOrEqual(bound);
    }
  });
});

import { symmetricEigenError } from "@genmath/testing/eigen";
import { engine, linalg, variants } from "@genmath/testing/engines";
import { type Matrix, randomSymmetric, symmetricMatrices } from "@genmath/testing/gallery";
import { guarded } from "@genmath/testing/guarded";
import { symmetricKinds } from "@genmath/testing/lapack-matrices";
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/eig.json";
import { describe, expect, test } from "vitest";
import type { Variant } from "../src/variants.ts";

type Numbers = Float64Array<ArrayBuffer>;

interface Eigh {
  readonly missing: number;
  readonly w: Numbers;
  readonly v: Numbers;
}

/** Where the vectors go: nowhere, beside the input, or over it. */
type Place = "none" | "beside" | "in place";

/** Sizes around a block of the QL iteration, the unblocked reduction and their multiples. */
const SIZES = [3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 34, 63, 64, 65, 66, 67, 96, 97, 98, 100, 127, 128, 129, 161, 200];
const DECADES = 200;
/** Milliseconds that no matrix of up to 100 rows may take. */
const PATIENCE = 1000;
const LAPACK_SIZES = [0, 1, 2, 3, 5, 10, 20, 50, 100, 200];

function eigh(variant: Variant, n: number, a: Numbers, place: Place = "beside"): Eigh {
  const kernels = engine(variant).kernels(linalg);
  const vectors = Number(place !== "none");
  return guarded(engine(variant), (buffers) => {
    const input = buffers.input(a);
    const w = buffers.poisoned(n * 8);
    const v = place === "in place" ? input : buffers.poisoned(vectors * n * n * 8);
    const scratch = buffers.poisoned(kernels.eighScratch_f64(n, vectors));
    const start = performance.now();
    const missing = kernels.eigh_f64(n, input, w, v, vectors, scratch);
    if (n <= 100) expect(performance.now() - start).toBeLessThan(PATIENCE);
    if (place !== "in place") expect(buffers.read(input, n * n, "float64")).toEqual(a);
    return { missing, w: buffers.read(w, n, "float64"), v: buffers.read(v, vectors * n * n, "float64") };
  });
}

function expectEigenpairs(variant: Variant, n: number, a: Numbers): void {
  const { missing, w, v } = eigh(variant, n, a);
  expect(missing).toBe(0);
  expect(w).toEqual(w.slice().sort());
  const { residual, unit, orthogonality } = symmetricEigenError(n, a, w, v);
  expect(residual).toBeLessThanOrEqual(tolerance("eigResidual", "float64", n));
  expect(unit).toBeLessThanOrEqual(tolerance("unitColumn", "float64", n));
  expect(orthogonality).toBeLessThanOrEqual(tolerance("orthogonality", "float64", n));
  const values = eigh(variant, n, a, "none");
  expect(values.missing).toBe(0);
  expectClose(values.w, w);
}

/** Eigenvalues within the bound of each other. */
function expectClose(w: Numbers, expected: ArrayLike<number>): void {
  const n = w.length;
  const norm = Array.from(expected).reduce((largest, x) => Math.max(largest, Math.abs(x)), 0);
  const difference = w.reduce((largest, x, k) => Math.max(largest, Math.abs(x - (expected[k] as number)) / (norm || 1)), 0);
  expect(difference).toBeLessThanOrEqual(tolerance("eighValues", "float64", n));
}

function tridiagonal(name: string, n: number, diagonal: (i: number) => number, below: (i: number) => number): Matrix {
  const a = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    a[i * n + i] = diagonal(i);
    if (i + 1 < n) a[(i + 1) * n + i] = a[i * n + i + 1] = below(i);
  }
  return { name, n, a };
}

/** Wilkinson's W21+, many times, hardly joined: pairs that agree to all digits, in clusters. */
const glued = (joint: number) =>
  tridiagonal(
    `Wilkinson, glued by ${joint}`,
    105,
    (i) => Math.abs(10 - (i % 21)),
    (i) => (i % 21 === 20 ? joint : 1),
  );

/** Those that are large enough to be cut into halves. */
const large: readonly Matrix[] = [
  glued(1e-14),
  glued(1e-7),
  glued(1e-3),
  tridiagonal(
    "Wilkinson 101",
    101,
    (i) => Math.abs(50 - i),
    () => 1,
  ),
  tridiagonal(
    "second difference",
    100,
    () => 2,
    () => -1,
  ),
  tridiagonal(
    "identity with a faint line beside it",
    90,
    () => 1,
    () => 1e-13,
  ),
  tridiagonal(
    "identity with a line of eps beside it",
    90,
    () => 1,
    () => 2 ** -52,
  ),
  tridiagonal(
    "zero diagonal",
    80,
    () => 0,
    (i) => (i % 3) - 1,
  ),
  tridiagonal(
    "a line that falls to the smallest numbers",
    80,
    (i) => 2 ** (-13 * i),
    (i) => 2 ** (-13 * i - 7),
  ),
  tridiagonal(
    "a line that rises from the smallest numbers",
    80,
    (i) => 2 ** (-13 * (80 - i)),
    (i) => 2 ** (-13 * (80 - i) - 7),
  ),
  full("Hilbert", 70, (i, j) => 1 / (i + j + 1)),
  full("ones", 75, () => 1),
  full("rank one", 75, (i, j) => (i + 1) * (j + 1)),
  full("all equal but for noise", 70, (i, j) => Number(i === j) + 1e-15 * Math.sin(i * j + i + j)),
  full("graded", 70, (i, j) => 10 ** (-150 + (150 * (i + j)) / 70) * (1 + Math.cos(i * j))),
  full("graded the other way", 70, (i, j) => 10 ** (150 - (150 * (i + j)) / 70) * (1 + Math.cos(i * j))),
  full("subnormal", 70, (i, j) => 5e-324 * Math.round(1e15 * Math.sin(i * j + i + j))),
  full("near the largest numbers", 70, (i, j) => 1e307 * Math.sin(i * j + i + j)),
];

function full(name: string, n: number, entry: (i: number, j: number) => number): Matrix {
  return { name, n, a: Float64Array.from({ length: n * n }, (_, at) => entry(Math.floor(at / n), at % n)) };
}

describe.each(variants)("eigh, %s", (variant) => {
  test.each([...symmetricMatrices(DECADES), ...large, ...SIZES.map((n) => randomSymmetric(n))])(
    "$name: ascending, residual, orthonormal columns",
    ({ n, a }) => expectEigenpairs(variant, n, Float64Array.from(a)),
  );

  test.each(symmetricKinds.flatMap(({ name, make }) => LAPACK_SIZES.map((n) => ({ name, make, n }))))(
    "$name, $n: ascending, residual, orthonormal columns",
    ({ make, n }) => expectEigenpairs(variant, n, make(n)),
  );

  test.each([20, 120])("scaled by a power of two: the same vectors, values scaled, to the bit, n = %i", (n) => {
    const a = Float64Array.from(randomSymmetric(n).a);
    const plain = eigh(variant, n, a);
    const values = eigh(variant, n, a, "none");
    for (const power of [1000, 600, -600, -950]) {
      const scaled = eigh(
        variant,
        n,
        a.map((x) => x * 2 ** power),
      );
      expect(scaled.v).toEqual(plain.v);
      expect(scaled.w).toEqual(plain.w.map((x) => x * 2 ** power));
      const input = a.map((x) => x * 2 ** power);
      expect(eigh(variant, n, input, "none").w).toEqual(values.w.map((x) => x * 2 ** power));
    }
  });

  test.each([19, 100])("reads the lower triangle only; in place: the same answers, n = %i", (n) => {
    const a = Float64Array.from(randomSymmetric(n).a);
    const lower = a.map((x, at) => (at % n > Math.floor(at / n) ? Number.NaN : x));
    expect(eigh(variant, n, lower, "in place")).toEqual(eigh(variant, n, a));
    expect(eigh(variant, n, lower, "none")).toEqual(eigh(variant, n, a, "none"));
  });

  test.each(golden.symmetric)("$name: the eigenvalues of mpmath", ({ n, a, values }) => {
    expectClose(eigh(variant, n, Float64Array.from(a)).w, values);
    expectClose(eigh(variant, n, Float64Array.from(a), "none").w, values);
  });

  test("second difference of 150: 2 − 2 cos(kπ/151)", () => {
    const { n, a } = tridiagonal(
      "",
      150,
      () => 2,
      () => -1,
    );
    const exact = Array.from({ length: n }, (_, k) => 4 * Math.sin(((k + 1) * Math.PI) / (2 * (n + 1))) ** 2);
    expectClose(eigh(variant, n, Float64Array.from(a)).w, exact);
    expectClose(eigh(variant, n, Float64Array.from(a), "none").w, exact);
  });

  test.each([Number.NaN, Number.NEGATIVE_INFINITY])("%d in the matrix: ends, says so, gives NaN", (bad) => {
    for (const n of [9, 70]) {
      const a = Float64Array.from(randomSymmetric(n).a);
      a[4 * n + 4] = bad;
      const { missing, w, v } = eigh(variant, n, a);
      expect(missing).toBe(n);
      expect([...w, ...v].every(Number.isNaN)).toBe(true);
    }
  });
});

import { engine, linalg, variants } from "@genmath/testing/engines";
import { choleskyError, product, transposed } from "@genmath/testing/factorizations";
import { type Matrix, random } from "@genmath/testing/gallery";
import { guarded } from "@genmath/testing/guarded";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";
import type { Variant } from "../src/variants.ts";

type Doubles = Float64Array<ArrayBuffer>;

function cholesky(variant: Variant, n: number, a: Doubles, upper = false): { readonly missing: number; readonly c: Doubles } {
  const kernels = engine(variant).kernels(linalg);
  return guarded(engine(variant), (buffers) => {
    const [input, c] = [buffers.input(a), buffers.poisoned(a.byteLength)];
    const missing = kernels.cholesky_f64(n, input, Number(upper), c, buffers.poisoned(kernels.choleskyScratch_f64(n)));
    expect(buffers.read(input, n * n, "float64")).toEqual(a);
    return { missing, c: buffers.read(c, n * n, "float64") };
  });
}

/** GGᵀ + εI for a random G of `rank` columns. */
function gram(name: string, n: number, rank: number, shift: number): Matrix {
  const factor = random(n).a.map((x, at) => (at % n < rank ? x : 0));
  const a = product(n, n, n, factor, transposed(n, n, factor)) as Doubles;
  for (let i = 0; i < n; i++) a[i * n + i] = (a[i * n + i] as number) + shift;
  return { name: `${name} ${n}`, n, a };
}

function matrix(name: string, n: number, entry: (i: number, j: number) => number): Matrix {
  return { name: `${name} ${n}`, n, a: Float64Array.from({ length: n * n }, (_, at) => entry(Math.floor(at / n), at % n)) };
}

const grade = (k: number, n: number) => 10 ** (150 * (k / n - 0.5));

function definite(n: number): readonly Matrix[] {
  const { a } = gram("", n, n, 0.1);
  return [
    gram("Gram", n, n, 0.1),
    gram("low rank and a little", n, Math.ceil(n / 2), 1e-10),
    matrix("least of both", n, (i, j) => Math.min(i, j) + 1),
    matrix("second difference", n, (i, j) => (i === j ? 2 : Number(Math.abs(i - j) === 1) * -1)),
    matrix("Hilbert", Math.min(n, 11), (i, j) => 1 / (i + j + 1)),
    matrix("graded", n, (i, j) => (a[i * n + j] as number) * grade(i, n) * grade(j, n)),
    matrix("subnormal", n, (i, j) => (a[i * n + j] as number) * 2 ** -1040),
    matrix("of 1e300", n, (i, j) => (a[i * n + j] as number) * 1e300),
  ];
}

describe.each(variants)("cholesky, %s", (variant) => {
  test.each([0, 1, 2, 3, 5, 10, 20, 23, 24, 25, 50, 100, 200].flatMap(definite))(
    "$name: A = LLᵀ, L lower with a positive diagonal",
    ({ n, a }) => {
      const { missing, c } = cholesky(variant, n, a);
      expect(missing).toBe(0);
      c.forEach((x, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        if (j > i) expect(x).toBe(0);
        if (i === j) expect(x).toBeGreaterThan(0);
      });
      expect(choleskyError(n, a, c)).toBeLessThanOrEqual(tolerance("factorization", "float64", n));
    },
  );

  test.each([2, 40])("%i: reads its own triangle alone; the upper factor is the lower one's transpose, to the bit", (n) => {
    const { a } = gram("", n, n, 0.1);
    const only = (wanted: (i: number, j: number) => boolean) => a.map((x, at) => (wanted(Math.floor(at / n), at % n) ? x : Number.NaN));
    const lower = cholesky(
      variant,
      n,
      only((i, j) => i >= j),
    );
    const upper = cholesky(
      variant,
      n,
      only((i, j) => i <= j),
      true,
    );
    expect([lower.missing, upper.missing]).toEqual([0, 0]);
    expect(upper.c).toEqual(transposed(n, n, lower.c));
  });

  test.each([-480, -300, 400, 500])("scaled by 4^%i: the factor scaled by 2^%i, to the bit", (power) => {
    const { n, a } = gram("", 40, 40, 0.1);
    const moved = cholesky(
      variant,
      n,
      a.map((x) => x * 4 ** power),
    );
    expect(moved.c).toEqual(cholesky(variant, n, a).c.map((x) => x * 2 ** power));
  });

  test.each([1, 2, 13, 24, 25, 33, 60])("a diagonal element that is too small: the order %i of its minor", (order) => {
    const { n, a } = gram("", 60, 60, 0.1);
    a[(order - 1) * (n + 1)] = -1e-3;
    expect(cholesky(variant, n, a).missing).toBe(order);
    a[(order - 1) * (n + 1)] = 0;
    expect(cholesky(variant, n, a).missing).toBe(order);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d in the triangle: −1", (bad) => {
    const { n, a } = gram("", 30, 30, 0.1);
    a[29 * n + 3] = bad;
    expect(cholesky(variant, n, a).missing).toBe(-1);
    expect(cholesky(variant, n, a, true).missing).toBe(0);
  });
});

import { engine, linalg, variants } from "@genmath/testing/engines";
import { signed } from "@genmath/testing/generators";
import { guarded } from "@genmath/testing/guarded";
import { rectangularKinds } from "@genmath/testing/lapack-matrices";
import { singularError } from "@genmath/testing/singular";
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/svd.json";
import { describe, expect, test } from "vitest";
import type { Variant } from "../src/variants.ts";

interface Svd {
  readonly missing: number;
  readonly s: Float64Array<ArrayBuffer>;
  readonly u: Float64Array<ArrayBuffer>;
  readonly vt: Float64Array<ArrayBuffer>;
}

/** As the kernel counts: no vectors, as many as values, or whole bases. */
type Vectors = 0 | 1 | 2;

function svd(variant: Variant, m: number, n: number, a: Float64Array<ArrayBuffer>, vectors: Vectors = 1): Svd {
  const { svd_f64: kernel, svdScratch_f64: scratchOf } = engine(variant).kernels(linalg);
  const k = Math.min(m, n);
  const ofU = [0, m * k, m * m][vectors] as number;
  const ofV = [0, k * n, n * n][vectors] as number;
  return guarded(engine(variant), (buffers) => {
    const input = buffers.input(a);
    const s = buffers.poisoned(8 * k);
    const u = buffers.poisoned(8 * ofU);
    const vt = buffers.poisoned(8 * ofV);
    const missing = kernel(m, n, input, s, u, vt, vectors, buffers.poisoned(scratchOf(m, n, vectors)));
    expect(buffers.read(input, m * n, "float64").every((x, at) => Object.is(x, a[at]))).toBe(true);
    return {
      missing,
      s: buffers.read(s, k, "float64"),
      u: buffers.read(u, ofU, "float64"),
      vt: buffers.read(vt, ofV, "float64"),
    };
  });
}

function expectFactors(m: number, n: number, a: Float64Array<ArrayBuffer>, found: Svd): void {
  const side = Math.max(m, n);
  expect(found.missing).toBe(0);
  expect(found.s).toEqual(found.s.slice().sort().reverse());
  expect(found.s.every((value) => value >= 0)).toBe(true);
  const { residual, orthogonality } = singularError(m, n, a, found);
  expect(residual).toBeLessThanOrEqual(tolerance("svdResidual", "float64", side));
  expect(orthogonality).toBeLessThanOrEqual(tolerance("orthogonality", "float64", side));
}

function random(m: number, n: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(signed("float64", m * n, 100 * m + n));
}

const shapes = [0, 1, 2, 3, 5, 10, 20, 50, 100, 200].flatMap((n) => [
  [n, n],
  [n + 7, n],
  [n, 2 * n + 1],
]) as [number, number][];

/** Made once for all variants: that is most of the time. */
const cases = rectangularKinds.flatMap(({ name, make }) => {
  const made = new Map<string, Float64Array<ArrayBuffer>>();
  return shapes.map(([m, n]) => ({
    name: `${name}, ${m} x ${n}`,
    m,
    n,
    matrix: () => made.get(`${m},${n}`) ?? (made.set(`${m},${n}`, make(m, n)).get(`${m},${n}`) as Float64Array<ArrayBuffer>),
  }));
});

describe.each(variants)("svd, float64, %s", (variant) => {
  test.each(cases)("$name: values descend, residual, orthonormal vectors", ({ m, n, matrix }) => {
    const a = matrix();
    const found = svd(variant, m, n, a);
    expectFactors(m, n, a, found);
    const alone = svd(variant, m, n, a, 0).s;
    const apart = found.s.reduce((most, value, i) => Math.max(most, Math.abs((alone[i] as number) - value)), 0);
    expect(apart).toBeLessThanOrEqual(2 * tolerance("singularValues", "float64", Math.max(m, n)) * (found.s[0] ?? 0));
  });

  test.each([
    [3, 1],
    [1, 4],
    [6, 6],
    [9, 4],
    [4, 20],
    [40, 33],
    [33, 70],
  ])("%i x %i: whole bases", (m, n) => {
    const a = random(m, n);
    expectFactors(m, n, a, svd(variant, m, n, a, 2));
  });

  test("no rows or no columns: whole bases are the identity", () => {
    expect(svd(variant, 0, 2, new Float64Array(), 2).vt).toEqual(Float64Array.of(1, 0, 0, 1));
    expect(svd(variant, 2, 0, new Float64Array(), 2).u).toEqual(Float64Array.of(1, 0, 0, 1));
  });

  test("scaled by a power of two: the same vectors, values scaled, to the bit", () => {
    for (const [m, n] of [
      [20, 20],
      [70, 20],
      [40, 60],
    ] as const) {
      const a = random(m, n);
      const plain = svd(variant, m, n, a);
      for (const power of [1000, 600, -600, -950]) {
        const scaled = svd(
          variant,
          m,
          n,
          a.map((x) => x * 2 ** power),
        );
        expect(scaled.u).toEqual(plain.u);
        expect(scaled.vt).toEqual(plain.vt);
        expect(scaled.s).toEqual(plain.s.map((x) => x * 2 ** power));
      }
    }
  });

  test.each(golden.matrices)("$name: the values of mpmath", ({ m, n, a, values }) => {
    const { s } = svd(variant, m, n, Float64Array.from(a), 0);
    values.forEach((value, i) => {
      const bound = tolerance("singularValues", "float64", Math.max(m, n)) * (values[0] as number);
      expect(Math.abs((s[i] as number) - value)).toBeLessThanOrEqual(bound);
    });
  });

  test.each(golden.bidiagonals)("bidiagonal, $name: every value to its own last digits", ({ d, e, values }) => {
    const n = d.length;
    const a = new Float64Array(n * n);
    d.forEach((x, i) => {
      a[i * n + i] = x;
    });
    e.forEach((x, i) => {
      a[i * n + i + 1] = x;
    });
    const { s } = svd(variant, n, n, a, 0);
    values.forEach((value, i) => {
      expect(Math.abs((s[i] as number) - value)).toBeLessThanOrEqual(tolerance("bidiagonalValues", "float64", n) * value);
    });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d in the matrix: ends, says so, gives NaN", (bad) => {
    const a = random(9, 6);
    a[40] = bad;
    const { missing, s, u, vt } = svd(variant, 9, 6, a);
    expect(missing).toBe(6);
    expect([...s, ...u, ...vt].every(Number.isNaN)).toBe(true);
  });

  test("sizes whose bytes an i32 cannot count: no scratch", () => {
    expect(engine(variant).kernels(linalg).svdScratch_f64(30000, 30000, 1)).toBe(-1);
  });
});

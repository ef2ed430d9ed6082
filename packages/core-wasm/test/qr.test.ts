import { engine, linalg, variants } from "@genmath/testing/engines";
import { orthogonalityError, productError, subnormalLoss } from "@genmath/testing/factorizations";
import { hardToFactor } from "@genmath/testing/gallery";
import { signed } from "@genmath/testing/generators";
import { guarded } from "@genmath/testing/guarded";
import { rectangularKinds } from "@genmath/testing/lapack-matrices";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";
import type { Variant } from "../src/variants.ts";

type Doubles = Float64Array<ArrayBuffer>;

interface Qr {
  readonly status: number;
  readonly q: Doubles;
  readonly r: Doubles;
}

/** `columns` of Q; without any, min(m, n) rows of R. */
function qr(variant: Variant, m: number, n: number, a: Doubles, columns = Math.min(m, n)): Qr {
  const kernels = engine(variant).kernels(linalg);
  const rows = columns || Math.min(m, n);
  return guarded(engine(variant), (buffers) => {
    const [input, q, r] = [buffers.input(a), buffers.poisoned(m * columns * 8), buffers.poisoned(rows * n * 8)];
    const status = kernels.qr_f64(m, n, input, rows, r, columns, q, buffers.poisoned(kernels.qrScratch_f64(m, n, columns)));
    expect(buffers.read(input, m * n, "float64")).toEqual(a);
    return { status, q: buffers.read(q, m * columns, "float64"), r: buffers.read(r, rows * n, "float64") };
  });
}

function expectFactors(variant: Variant, m: number, n: number, a: Doubles): void {
  const allowed = tolerance("factorization", "float64", Math.max(m, n)) + subnormalLoss(n, a);
  for (const columns of new Set([Math.min(m, n), m])) {
    const { status, q, r } = qr(variant, m, n, a, columns);
    expect(status).toBe(0);
    expect(r.every((x, at) => at % n >= Math.floor(at / n) || x === 0)).toBe(true);
    expect(productError(m, n, columns, a, q, r)).toBeLessThanOrEqual(allowed);
    expect(orthogonalityError(m, columns, q)).toBeLessThanOrEqual(tolerance("orthogonality", "float64", m));
  }
}

describe.each(variants)("qr, %s", (variant) => {
  test.each([
    ...[0, 1, 2, 3, 5, 10, 20, 31, 32, 33, 50, 64, 65, 100, 200].map((n) => [n, n] as const),
    ...([
      [0, 3],
      [3, 0],
      [1, 9],
      [9, 1],
      [20, 70],
      [70, 20],
      [33, 32],
      [32, 33],
      [150, 40],
      [40, 150],
    ] as const),
  ])("random (%i, %i): A = QR, orthonormal columns, zeros below", (m, n) => {
    expectFactors(variant, m, n, signed("float64", m * n, m + 3 * n) as Doubles);
  });

  test.each(rectangularKinds)("$name: A = QR, orthonormal columns", ({ make }) => {
    for (const [m, n] of [
      [1, 1],
      [2, 3],
      [5, 5],
      [50, 50],
      [60, 35],
      [35, 60],
    ] as const)
      expectFactors(variant, m, n, make(m, n));
  });

  test.each([1, 2, 3, 5, 10, 20, 50, 100].flatMap(hardToFactor))("$name: A = QR, orthonormal columns", ({ n, a }) => {
    expectFactors(variant, n, n, a);
  });

  test("R alone is the same R", () => {
    const a = signed("float64", 70 * 45, 1) as Doubles;
    expect(qr(variant, 70, 45, a, 0).r).toEqual(qr(variant, 70, 45, a).r);
  });

  test.each([-1000, -600, 600, 1000])("scaled by 2^%i: the same Q, R scaled, to the bit", (power) => {
    const a = signed("float64", 50 * 40, 2) as Doubles;
    const plain = qr(variant, 50, 40, a);
    const moved = qr(
      variant,
      50,
      40,
      a.map((x) => x * 2 ** power),
    );
    expect(moved.q).toEqual(plain.q);
    expect(moved.r).toEqual(plain.r.map((x) => x * 2 ** power));
  });

  test.each([Number.NaN, Number.NEGATIVE_INFINITY])("%d in the matrix: −1", (bad) => {
    const a = signed("float64", 40 * 35, 2) as Doubles;
    a[1399] = bad;
    expect(qr(variant, 40, 35, a).status).toBe(-1);
  });
});

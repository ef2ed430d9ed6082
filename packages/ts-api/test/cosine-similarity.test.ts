import { signed } from "@genmath/testing/generators";
import { EPS } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";
import { array, DTypeError, linalg, ShapeError, zeros } from "../src/index.ts";

/** By the definition, in float64. */
function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum / (Math.hypot(...Array.from(a)) * Math.hypot(...Array.from(b)));
}

describe("cosineSimilarity", () => {
  test.each(["float64", "float32"] as const)("%s: each row with each, of two matrices, of one, and of views", (dtype) => {
    for (const [m, n, k] of [
      [1, 1, 1],
      [3, 5, 7],
      [33, 40, 65],
    ] as const) {
      const [a, b] = [signed(dtype, m * k, 1), signed(dtype, n * k, 2)];
      const [x, y] = [array(a, { shape: [m, k] }), array(b, { shape: [n, k] })];
      const row = (data: typeof a, i: number) => data.subarray(i * k, (i + 1) * k);
      const close = (found: number, wanted: number) => expect(Math.abs(found - wanted)).toBeLessThanOrEqual((k + 4) * EPS[dtype]);
      const [pairs, turned, own] = [linalg.cosineSimilarity(x, y), linalg.cosineSimilarity(x.T.copy().T, y), linalg.cosineSimilarity(x)];
      expect([pairs.shape, own.shape, pairs.dtype]).toEqual([[m, n], [m, m], dtype]);
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          close(pairs.item(i, j), cosine(row(a, i), row(b, j)));
          close(turned.item(i, j), cosine(row(a, i), row(b, j)));
        }
        for (let j = 0; j < m; j++) {
          close(own.item(i, j), cosine(row(a, i), row(a, j)));
          expect(own.item(i, j)).toBe(own.item(j, i));
        }
      }
    }
  });

  test("vectors lack their axis", () => {
    expect(linalg.cosineSimilarity([1, 0], [1, 1]).item()).toBeCloseTo(Math.SQRT1_2, 15);
    expect(linalg.cosineSimilarity([1, 0], [1, 1]).shape).toEqual([]);
    expect(linalg.cosineSimilarity([2, 0]).item()).toBe(1);
    expect(
      linalg
        .cosineSimilarity(
          [1, 0],
          [
            [2, 0],
            [0, 1],
            [-1, 0],
          ],
        )
        .toArray(),
    ).toEqual([1, 0, -1]);
    expect(
      linalg
        .cosineSimilarity(
          [
            [2, 0],
            [0, 1],
          ],
          [0, 1],
        )
        .toArray(),
    ).toEqual([0, 1]);
  });

  test("lengths neither overflow nor underflow; zeros are at a right angle to everything; NaN and ∞ give NaN", () => {
    const huge = Number.MAX_VALUE;
    expect(linalg.cosineSimilarity([huge, huge], [5e-324, 5e-324]).item()).toBeCloseTo(1, 15);
    expect(
      linalg
        .cosineSimilarity([
          [0, 0],
          [1, 0],
        ])
        .toArray(),
    ).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(linalg.cosineSimilarity([Number.NaN, 1], [1, 0]).item()).toBeNaN();
    expect(linalg.cosineSimilarity([Number.POSITIVE_INFINITY, 1], [1, 0]).item()).toBeNaN();
  });

  test("empty operands, integers, and errors", () => {
    expect(linalg.cosineSimilarity(zeros([0, 3]), zeros([2, 3])).shape).toEqual([0, 2]);
    expect(linalg.cosineSimilarity(zeros([2, 0])).toArray()).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(linalg.cosineSimilarity(array([3, 4], { dtype: "int32" })).dtype).toBe("float64");
    expect(() => linalg.cosineSimilarity(zeros([2, 3]), zeros([2, 4]))).toThrow(
      "Cannot compare directions in (2, 3) with those in (2, 4): vectors of 3 and of 4 elements, wanted equal lengths",
    );
    expect(() => linalg.cosineSimilarity(zeros([2, 3, 4]))).toThrow(
      "Cannot compare directions in (2, 3, 4): wanted a vector or a matrix of rows",
    );
    expect(() => linalg.cosineSimilarity(zeros([]))).toThrow(ShapeError);
    expect(() => linalg.cosineSimilarity(zeros([1, 2], { dtype: "complex64" }))).toThrow(DTypeError);
  });
});

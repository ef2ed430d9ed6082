import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/linalg.json";
import { array, LinAlgError, linalg, matmul, ShapeError, zeros } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

function expectNear(found: ArrayLike<number>, wanted: readonly number[], n: number): void {
  expect(found.length).toBe(wanted.length);
  const size = Math.max(...wanted.map(Math.abs), 0);
  // NumPy's own error is in the bound.
  wanted.forEach((x, i) => {
    expect(Math.abs((found[i] as number) - x)).toBeLessThanOrEqual(10 * tolerance("factorization", "float64", n) * size);
  });
}

describe("linalg.lstsq", () => {
  test.each(golden.leastSquares)("$name: as NumPy", ({ a, b, x, residuals, rank, singularValues }) => {
    const found = linalg.lstsq(a, b as number[]);
    const n = a.length + (a[0]?.length ?? 0);
    expect(found.rank).toBe(rank);
    expectNear(found.x.data, x.flat(), n);
    expectNear(found.singularValues.data, singularValues, n);
    expectNear(found.residuals.data, residuals, n);
  });

  test("shapes, types, views, empty problems", () => {
    const single = linalg.lstsq(array([[1], [1]], { dtype: "float32" }), array([1, 3], { dtype: "float32" }));
    expect([single.x.dtype, single.singularValues.dtype, single.residuals.dtype]).toEqual(["float32", "float32", "float32"]);
    expect([single.x.shape, single.residuals.shape]).toEqual([[1], [1]]);
    const b = array([
      [1, 2, 5],
      [0, 1, 3],
    ]);
    expect(
      linalg.lstsq(
        [
          [1, 0],
          [0, 1],
          [0, 0],
        ],
        b.T,
      ).x.shape,
    ).toEqual([2, 2]);
    expect(linalg.lstsq(zeros([3, 0]), zeros([3])).x.shape).toEqual([0]);
    expect(linalg.lstsq(zeros([0, 3]), zeros([0, 2])).x.toArray()).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test("rcond decides the rank", () => {
    const a = array([
      [1, 0],
      [0, 1e-6],
    ]);
    expect(linalg.lstsq(a, [1, 1]).rank).toBe(2);
    expect(linalg.lstsq(a, [1, 1], { rcond: 1e-3 })).toMatchObject({ rank: 1 });
    expect(linalg.lstsq(a, [1, 1], { rcond: 1e-3 }).x.toArray()).toEqual([1, 0]);
  });

  test("bad input: typed errors that name it", () => {
    expect(() => linalg.lstsq([[1, 2]], [1, 2])).toThrow(
      new ShapeError("Cannot lstsq (1, 2) for (2,): 1 equations and 2 right-hand values", [[1, 2], [2]]),
    );
    expect(() => linalg.lstsq([1, 2], [1, 2])).toThrow(new ShapeError("Cannot lstsq (2,): wanted a matrix", [[2]]));
    expect(() => linalg.lstsq([[1], [2]], [1, Number.NaN])).toThrow(
      new LinAlgError("Cannot lstsq for (2,): entry (1,) is NaN, wanted finite entries"),
    );
    expect(() => linalg.lstsq([[1], [2]], [1, 1], { rcond: -1 })).toThrow(
      new RangeError("Cannot lstsq with rcond -1: wanted a number from 0 up"),
    );
  });
});

describe("products of linalg", () => {
  test("multiDot: the product, whatever the order, and vectors at the ends", () => {
    const [a, b, c] = [zeros([2, 30]).add(1), zeros([30, 3]).add(2), zeros([3, 4]).add(1)];
    expect(linalg.multiDot([a, b, c]).toArray()).toEqual(matmul(matmul(a, b), c).toArray());
    expect(
      linalg
        .multiDot([
          [1, 2],
          [
            [1, 0],
            [0, 1],
          ],
          [3, 4],
        ])
        .item(),
    ).toBe(11);
    expect(
      linalg.multiDot([
        [1, 2],
        [[1], [1]],
      ]).shape,
    ).toEqual([1]);
    expect(() => linalg.multiDot([a])).toThrow(new ShapeError("Cannot multiDot 1 arrays: wanted two or more", [[2, 30]]));
    expect(() => linalg.multiDot([a, [1, 2], c])).toThrow(
      new ShapeError("Cannot multiDot (2,): wanted a matrix, or a vector at either end", [[2, 30], [2], [3, 4]]),
    );
  });

  test("trace of the last axes, transposes of stacks, outer of vectors", () => {
    const a = array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { shape: [2, 2, 3] });
    expect(linalg.trace(a).toArray()).toEqual([4, 16]);
    expect(linalg.trace(a, { offset: 1 }).toArray()).toEqual([6, 18]);
    expect(linalg.matrixTranspose(a).at(1).toArray()).toEqual([
      [6, 9],
      [7, 10],
      [8, 11],
    ]);
    expect(() => linalg.matrixTranspose([1])).toThrow(
      new ShapeError("Cannot matrixTranspose (1,): wanted a matrix or a stack of them", [[1]]),
    );
    expect(() => linalg.outer([[1]], [1])).toThrow(new ShapeError("Cannot outer (1, 1) and (1,): wanted two vectors", [[1, 1], [1]]));
  });
});

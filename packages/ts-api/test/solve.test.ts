import { solutionError } from "@genmath/testing/factorizations";
import { hardToFactor, random } from "@genmath/testing/gallery";
import { signed } from "@genmath/testing/generators";
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/linalg.json";
import { array, LinAlgError, linalg, matmul, ShapeError, SingularMatrixError, zeros } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

const bound = (n: number) => tolerance("factorization", "float64", n);

describe("linalg.solve", () => {
  test.each([...[1, 2, 3, 5, 10, 20, 50, 100].map((n) => random(n)), ...hardToFactor(10)])("$name: residual", ({ n, a }) => {
    const b = signed("float64", n, n);
    const x = linalg.solve(array(a, { shape: [n, n] }), b);
    expect(x.shape).toEqual([n]);
    if (x.data.every(Number.isFinite)) expect(solutionError(n, 1, a, b, x.data)).toBeLessThanOrEqual(bound(n));
  });

  test("stacks broadcast on both sides, as NumPy 2", () => {
    const a = array([2, 0, 0, 4, 1, 0, 0, 2, 4, 0, 0, 8], { shape: [3, 2, 2] });
    expect(linalg.solve(a, [4, 8]).toArray()).toEqual([
      [2, 2],
      [4, 4],
      [1, 1],
    ]);
    const b = array(signed("float64", 5 * 1 * 2 * 3, 1), { shape: [5, 1, 2, 3] });
    const x = linalg.solve(a, b);
    expect(x.shape).toEqual([5, 3, 2, 3]);
    const back = matmul(a, x);
    back.data.forEach((value, at) => {
      const wanted = b.data[6 * Math.floor(at / 18) + (at % 6)] as number;
      expect(Math.abs(value - wanted)).toBeLessThanOrEqual(bound(2));
    });
    expect(linalg.solve(a.slice("0:1"), b).toArray()).toEqual(linalg.solve(a.at(0), b).toArray());
  });

  test("nothing to solve for", () => {
    expect(linalg.solve(zeros([0, 0]), zeros([0, 3])).shape).toEqual([0, 3]);
    expect(linalg.solve([[2]], zeros([1, 0])).shape).toEqual([1, 0]);
    expect(linalg.solve(zeros([0, 2, 2]), zeros([2])).shape).toEqual([0, 2]);
  });

  test("bad input: typed errors that name it", () => {
    const a = array([
      [1, 2],
      [3, 4],
    ]);
    const anything: number[] = [1, 2, 3];
    expect(() => linalg.solve(a, array(anything).reshape([-1]))).toThrow(
      new ShapeError("Cannot solve (2, 2) for (3,): 2 equations and 3 right-hand values", [[2, 2], [3]]),
    );
    expect(() => linalg.solve(a, 1)).toThrow(
      new ShapeError("Cannot solve (2, 2) for (): wanted a vector or a matrix of right-hand sides", [[2, 2], []]),
    );
    expect(() => linalg.solve(a, [1, Number.NaN])).toThrow(
      new LinAlgError("Cannot solve for (2,): entry (1,) is NaN, wanted finite entries"),
    );
    const stack = array([1, 0, 0, 1, 1, 2, 2, 4], { shape: [2, 2, 2] });
    const singular = new SingularMatrixError("Cannot solve (2, 2, 2), matrix (1,): the matrix is singular, pivot 1 is 0", {
      index: 1,
      matrix: [1],
    });
    expect(() => linalg.solve(stack, [1, 1])).toThrow(singular);
    try {
      linalg.inv([[0]]);
    } catch (error) {
      expect(error).toBeInstanceOf(LinAlgError);
      expect(error).toMatchObject({ name: "SingularMatrixError", index: 0, matrix: [] });
    }
  });
});

describe("linalg.det, slogdet", () => {
  test.each(golden.determinants)("$name: as mpmath", ({ n, a, det, sign, logabsdet, condition }) => {
    const matrix = array(a, { shape: [n, n] });
    const allowed = bound(n) * condition;
    const found = linalg.slogdet(matrix);
    expect(found.sign.item()).toBe(sign);
    expect(Math.abs((found.logabsdet.item() as number) - logabsdet)).toBeLessThanOrEqual(
      allowed + tolerance("elementary", "float64") * Math.abs(logabsdet),
    );
    if (det !== null) expect(Math.abs((linalg.det(matrix).item() as number) / det - 1)).toBeLessThanOrEqual(allowed);
  });

  test("singular: 0 and −∞; beyond the range: ±∞ and 0, while the logarithm stays", () => {
    expect(
      linalg
        .det([
          [1, 2],
          [2, 4],
        ])
        .item(),
    ).toBe(0);
    const { sign, logabsdet } = linalg.slogdet([
      [1, 2],
      [2, 4],
    ]);
    expect([sign.item(), logabsdet.item()]).toEqual([0, Number.NEGATIVE_INFINITY]);
    expect(
      linalg
        .det([
          [0, 1e200],
          [1e200, 0],
        ])
        .item(),
    ).toBe(Number.NEGATIVE_INFINITY);
    expect(
      linalg
        .det([
          [1e-200, 0],
          [0, 1e-200],
        ])
        .item(),
    ).toBe(0);
    expect(
      linalg
        .det([
          [1e-320, 0],
          [0, 1e300],
        ])
        .item(),
    ).toBe(1e-320 * 1e300);
    expect(
      linalg
        .slogdet([
          [1e-320, 0],
          [0, 1e-320],
        ])
        .sign.item(),
    ).toBe(1);
    // 2^600 · 2^600 · 2^-700 is in range where the first product is not.
    expect(
      linalg
        .det([
          [2 ** 600, 0, 0],
          [0, 2 ** 600, 0],
          [0, 0, 2 ** -700],
        ])
        .item(),
    ).toBe(2 ** 500);
  });
});

describe("linalg.inv", () => {
  test.each(golden.inverses)("$name: as mpmath, within its condition", ({ n, a, inverse, condition }) => {
    const found = linalg.inv(array(a, { shape: [n, n] })).data;
    const size = Math.max(...inverse.map(Math.abs));
    inverse.forEach((x, i) => {
      expect(Math.abs((found[i] as number) - x)).toBeLessThanOrEqual(bound(n) * condition * size);
    });
  });
});

describe("linalg.matrixPower", () => {
  test("powers of each sign and type", () => {
    const a = array(
      [
        [1, 1],
        [1, 0],
      ],
      { dtype: "int32" },
    );
    expect(linalg.matrixPower(a, 40).toArray()).toEqual([
      [165580141, 102334155],
      [102334155, 63245986],
    ]);
    expect([linalg.matrixPower(a, 0).dtype, linalg.matrixPower(a, 0).toArray()]).toEqual([
      "int32",
      [
        [1, 0],
        [0, 1],
      ],
    ]);
    expect([linalg.matrixPower(a, -3).dtype, linalg.matrixPower(a, -3).toArray()]).toEqual([
      "float64",
      [
        [-1, 2],
        [2, -3],
      ],
    ]);
    const i = array(Float64Array.of(0, 0, 0, 1, 0, 1, 0, 0), { dtype: "complex128", shape: [2, 2] });
    expect(Array.from(linalg.matrixPower(i, 2).data, (x) => x + 0)).toEqual([-1, 0, 0, 0, 0, 0, -1, 0]);
    const stack = array([2, 0, 0, 1, 3, 0, 0, 1], { shape: [2, 2, 2] });
    expect(linalg.matrixPower(stack, 3).toArray()).toEqual([
      [
        [8, 0],
        [0, 1],
      ],
      [
        [27, 0],
        [0, 1],
      ],
    ]);
    expect(linalg.matrixPower(zeros([0, 0]), 5).shape).toEqual([0, 0]);
  });

  test("power 1 is a copy; a fraction and a singular matrix are errors", () => {
    const a = array([
      [1, 2],
      [2, 4],
    ]);
    const copy = linalg.matrixPower(a, 1);
    copy.set(9, 0, 0);
    expect(a.at(0, 0).item()).toBe(1);
    expect(() => linalg.matrixPower(a, 0.5)).toThrow(new RangeError("Cannot matrixPower to 0.5: wanted an integer"));
    expect(() => linalg.matrixPower(a, -1)).toThrow(
      new SingularMatrixError("Cannot matrixPower (2, 2): the matrix is singular, pivot 1 is 0", { index: 1, matrix: [] }),
    );
  });
});

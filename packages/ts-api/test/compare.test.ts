import { describe, expect, test } from "vitest";
import { allclose, array, arrayEqual, isclose, memory, ones, scope, zeros } from "../src/index.ts";

const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
const complex = (...parts: number[]) => array(Float64Array.from(parts), { dtype: "complex128" });

describe("isclose", () => {
  test("is NumPy's, the second operand being the reference", () => {
    // np.isclose of the same, NumPy 2.4.
    expect(isclose([1, 1, 0, 1e-9, 100, -1], [1.00001, 1.0001, 1e-8, 0, 100.001, 1]).toArray()).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(isclose([10], [11], { rtol: 0.091 }).toArray()).toEqual([true]);
    expect(isclose([11], [10], { rtol: 0.091 }).toArray()).toEqual([false]);
    expect(isclose([1, 2], [[1], [2]], { rtol: 0, atol: 0 }).toArray()).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("takes infinities as near themselves only, NaN as near nothing unless asked", () => {
    expect(isclose([inf, inf, -inf, 1, inf], [inf, -inf, -inf, inf, 1]).toArray()).toEqual([true, false, true, false, false]);
    expect(isclose([nan, nan, 1], [nan, 1, nan]).toArray()).toEqual([false, false, false]);
    expect(isclose([nan, nan, 1], [nan, 1, nan], { equalNan: true }).toArray()).toEqual([true, false, false]);
    expect(isclose([1], [2], { atol: inf }).toArray()).toEqual([true]);
  });

  test("computes in the operands' type", () => {
    const a = array([1], { dtype: "float32" });
    expect(isclose(a, array([1 + 2 ** -22], { dtype: "float32" }), { rtol: 2 ** -22, atol: 0 }).toArray()).toEqual([true]);
    expect(isclose(array([2 ** 31 - 1], { dtype: "int32" }), array([-1], { dtype: "int32" })).toArray()).toEqual([false]);
    expect(isclose([true], [false]).toArray()).toEqual([false]);
  });

  test("measures complex numbers by the modulus of their difference", () => {
    expect(isclose(complex(3, 4, 1, 0), complex(3, 4 + 1e-6, 1, 1e-3)).toArray()).toEqual([true, false]);
    expect(isclose(complex(nan, 1), complex(2, nan), { equalNan: true }).toArray()).toEqual([true]);
    expect(isclose(complex(inf, 1, 1, inf), complex(inf, 1, 1, -inf)).toArray()).toEqual([true, false]);
  });

  test("compares views, and nothing at all", () => {
    const a = array([
      [1, 2],
      [3, 4],
    ]);
    expect(isclose(a.T, [[1, 3]]).toArray()).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(isclose(zeros([0, 2]), 1).shape).toEqual([0, 2]);
    expect(() => isclose([1, 2], [1, 2, 3])).toThrow("Cannot isclose (2,) and (3,)");
  });
});

test("allclose asks it of all elements", () => {
  expect(allclose([1, 2], [1, 2 + 1e-6])).toBe(true);
  expect(allclose([1, 2], [1, 2.1])).toBe(false);
  expect(allclose([], [1])).toBe(true);
  expect(allclose([nan], [nan])).toBe(false);
  expect(allclose([nan], [nan], { equalNan: true })).toBe(true);
  expect(allclose(ones([3, 4]).T, 1)).toBe(true);
  expect(() => allclose([1, 2], [1, 2, 3])).toThrow("Cannot allclose (2,) and (3,)");
});

test("arrayEqual compares shapes and values, whatever the types", () => {
  expect(arrayEqual([1, 2], Int32Array.of(1, 2))).toBe(true);
  expect(arrayEqual([1, 2], [1, 3])).toBe(false);
  expect(arrayEqual([1], 1)).toBe(false);
  expect(arrayEqual(zeros([0, 2]), zeros([0, 3]))).toBe(false);
  expect(arrayEqual([true], [1])).toBe(true);
  expect(arrayEqual([0], [-0])).toBe(true);
  expect(arrayEqual([nan], [nan])).toBe(false);
  expect(arrayEqual([nan, 1], [nan, 1], { equalNan: true })).toBe(true);
  expect(arrayEqual(complex(1, 2), complex(1, 3))).toBe(false);
  expect(arrayEqual(complex(1, 0), [1])).toBe(true);
  const a = array([
    [1, 2],
    [3, 4],
  ]);
  expect(arrayEqual(a.T, a.T.copy())).toBe(true);
  expect(arrayEqual(a.T, a)).toBe(false);
});

test("temporaries are returned", () => {
  const [a, b] = [ones([3, 4]), ones([4, 3])];
  const before = memory().arrays;
  scope(() => {
    allclose(a.T, b);
    arrayEqual(a.T, b);
    expect(memory().arrays).toBe(before + 0);
  });
  expect(memory().arrays).toBe(before);
});

import { uniform } from "@genmath/testing/generators";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, test } from "vitest";
import { AxisError, argmax, array, DTypeError, linalg, max, mean, ones, reshape, ShapeError, sum, transpose, zeros } from "../src/index.ts";

const cube = reshape(
  Array.from({ length: 24 }, (_, i) => i),
  [2, 3, 4],
);

describe("sum", () => {
  test("over each axis, kept or dropped, of views too", () => {
    expect(sum(cube).item()).toBe(276);
    expect(sum(cube, { axis: 0 }).shape).toEqual([3, 4]);
    expect(sum(cube, { axis: 1 }).toArray()).toEqual([
      [12, 15, 18, 21],
      [48, 51, 54, 57],
    ]);
    expect(sum(cube, { axis: -1, keepdims: true }).shape).toEqual([2, 3, 1]);
    expect(sum(transpose(cube), { axis: 2 }).toArray()).toEqual(transpose(sum(cube, { axis: 0 })).toArray());
    expect(() => sum(cube, { axis: 3 as number })).toThrow(new AxisError(3, [2, 3, 4]));
    expect(() => sum(5, { axis: 0 as number })).toThrow("Axis 0 is out of range for shape (): a 0-d array has no axes");
  });

  test("of 1e6 times 0.1 in float32 is within an ulp, where a plain loop is off in the fourth digit", () => {
    const tenth = Math.fround(0.1);
    const x = ones([1_000_000], { dtype: "float32" }).multiply(0.1);
    expect(Number(sum(x).item())).toBe(Math.fround(tenth * 1e6));
    expect(Number(sum(x.reshape([1_000_000, 1]), { axis: 0 }).item(0))).toBe(Math.fround(tenth * 1e6));
    expect(sum(x.reshape([1000, 1000]), { axis: 0 }).item(7)).toBe(Math.fround(tenth * 1e3));
  });

  test("keeps to the bound with cancellation, along rows and columns", () => {
    const next = uniform(7);
    for (const dtype of ["float64", "float32"] as const) {
      for (const n of [1, 2, 3, 15, 16, 17, 1000]) {
        const round = dtype === "float32" ? Math.fround : Number;
        const values = Array.from({ length: n }, () => round((next() - 0.5) * 10 ** (16 * next() - 8)));
        const scale = values.reduce((total, x) => total + Math.abs(x), 0);
        // Exact: every value is an integer multiple of 2^-200.
        const exact = values.reduce((total, x) => total + BigInt(x * 2 ** 200), 0n);
        const bound = tolerance("sum", dtype, n) * scale;
        for (const shape of [[n], [n, 1]]) {
          const found = Number(sum(array(values, { dtype }).reshape(shape), { axis: 0 }).reshape([]).item());
          expect(Math.abs(Number(exact - BigInt(found * 2 ** 200)) * 2 ** -200)).toBeLessThanOrEqual(bound);
        }
      }
    }
  });

  test("NaN, infinities, overflow and empty arrays as NumPy", () => {
    for (const n of [1, 4, 5, 16, 17, 40]) {
      const x = new Array<number>(n).fill(1);
      expect(sum(x.with(n - 1, Number.NaN)).item()).toBeNaN();
      expect(sum(x.with(0, Number.NEGATIVE_INFINITY)).item()).toBe(Number.NEGATIVE_INFINITY);
      expect(sum(reshape(x.with(0, Number.POSITIVE_INFINITY), [n, 1]), { axis: 0 }).item(0)).toBe(Number.POSITIVE_INFINITY);
    }
    expect(sum([1.7e308, 1.7e308]).item()).toBe(Number.POSITIVE_INFINITY);
    expect(sum([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]).item()).toBeNaN();
    expect(sum([]).item()).toBe(0);
    expect(sum(zeros([0, 3]), { axis: 0 }).toArray()).toEqual([0, 0, 0]);
    expect(sum(zeros([0, 3]), { axis: 1 }).toArray()).toEqual([]);
  });

  test("types: int32 wraps, booleans are counted, complex parts are summed", () => {
    const i32 = sum(array([2 ** 31 - 1, 1], { dtype: "int32" }));
    expect([i32.item(), i32.dtype]).toEqual([-(2 ** 31), "int32"]);
    const counted = sum([true, false, true]);
    expect([counted.item(), counted.dtype]).toEqual([2, "int32"]);
    expect(sum(array(Float64Array.of(1, 2, 3, 4), { dtype: "complex128" })).item()).toEqual({ re: 4, im: 6 });
  });
});

test("mean divides the sum; of nothing it is NaN; integers give float64", () => {
  expect(mean(cube, { axis: 0 }).at(0).toArray()).toEqual([6, 7, 8, 9]);
  expect(mean([true, false]).item()).toBe(0.5);
  expect(mean(array([1, 2], { dtype: "int32" })).dtype).toBe("float64");
  expect(mean([]).item()).toBeNaN();
  expect(mean(array(Float64Array.of(1, 2, 3, 4), { dtype: "complex128" })).item()).toEqual({ re: 2, im: 3 });
});

describe("max and argmax", () => {
  test("agree with the loop at every length and place, NaN first", () => {
    for (const dtype of ["float64", "float32", "int32"] as const) {
      for (let n = 1; n <= 20; n++) {
        for (let at = 0; at < n; at++) {
          const x = Array.from({ length: n }, (_, i) => -1 - ((i * 7) % 5)).with(at, 3);
          expect(max(array(x, { dtype })).item()).toBe(3);
          expect(argmax(array(x, { dtype })).item()).toBe(at);
          if (dtype === "int32") continue;
          expect(max(array(x.with(at, Number.NaN), { dtype })).item()).toBeNaN();
          expect(argmax(array(x.with(at, Number.NaN), { dtype })).item()).toBe(at);
        }
      }
    }
  });

  test("take an axis, the first of equals, booleans", () => {
    expect(max(cube, { axis: 1 }).toArray()).toEqual([
      [8, 9, 10, 11],
      [20, 21, 22, 23],
    ]);
    expect(argmax(cube, { axis: 0, keepdims: true }).shape).toEqual([1, 3, 4]);
    expect(argmax([2, 5, 5, 1]).item()).toBe(1);
    expect(max([false, true]).item()).toBe(true);
    expect(argmax([false, true]).dtype).toBe("int32");
  });

  test("have no value for nothing, nor for complex numbers", () => {
    expect(() => max([])).toThrow(
      new ShapeError("Cannot take the max over an empty axis of (0,): it has no identity, wanted at least one element", [[0]]),
    );
    expect(max(zeros([0, 3]), { axis: 1 }).toArray()).toEqual([]);
    expect(() => argmax(zeros([0, 3]), { axis: 0 })).toThrow(ShapeError);
    expect(() => max(array([1], { dtype: "complex64" }))).toThrow(DTypeError);
  });
});

describe("linalg.norm", () => {
  test("scales exactly by powers of two, from the smallest to the largest numbers", () => {
    const next = uniform(3);
    for (const dtype of ["float64", "float32"] as const) {
      const limit = dtype === "float64" ? 1000 : 120;
      const x = Array.from({ length: 37 }, () => Math.fround(next() - 0.5));
      const plain = Number(linalg.norm(array(x, { dtype })).item());
      for (const power of [-limit, -limit / 2, limit / 2, limit]) {
        const shifted = array(
          x.map((value) => value * 2 ** power),
          { dtype },
        );
        expect(Number(linalg.norm(shifted).item())).toBe(plain * 2 ** power);
      }
    }
  });

  test("special values", () => {
    expect(linalg.norm([3 * 2 ** 700, 4 * 2 ** 700]).item()).toBe(5 * 2 ** 700);
    expect(linalg.norm([Number.MIN_VALUE]).item()).toBe(Number.MIN_VALUE);
    expect(linalg.norm([1, Number.POSITIVE_INFINITY]).item()).toBe(Number.POSITIVE_INFINITY);
    expect(linalg.norm([Number.POSITIVE_INFINITY, Number.NaN]).item()).toBeNaN();
    expect(linalg.norm([]).item()).toBe(0);
    expect(linalg.norm(array(Float64Array.of(3, 4), { dtype: "complex128" })).item()).toBe(5);
    expect(linalg.norm(cube, { axis: 2, keepdims: true }).shape).toEqual([2, 3, 1]);
    expect(linalg.norm(array([3, 4], { dtype: "int32" })).item()).toBe(5);
  });
});

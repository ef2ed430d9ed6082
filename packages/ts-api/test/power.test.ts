/** power and logaddexp as a user calls them. */
import { describe, expect, test } from "vitest";
import { array, DTypeError, divide, logaddexp, power, reshape, ShapeError, sqrt, square, zeros } from "../src/index.ts";

describe("power", () => {
  test("types are NumPy's", () => {
    const i32 = array([1, 2, 3], { dtype: "int32" });
    const f32 = array([1, 2, 3], { dtype: "float32" });
    expect(power(i32, 2).dtype).toBe("int32");
    expect(power(i32, 3).dtype).toBe("int32");
    expect(power(i32, 0.5).dtype).toBe("float64");
    expect(power(2, i32).dtype).toBe("int32");
    expect(power(f32, 2.5).dtype).toBe("float32");
    expect(power(f32, 2).dtype).toBe("float32");
    expect(power(f32, i32).dtype).toBe("float64");
    expect(power([1.5], i32).dtype).toBe("float64");
    expect(power(array([true, false]), array([true, false])).toArray()).toEqual([1, 1]);
  });

  test("broadcasts, strided operands too", () => {
    const a = reshape(array([1, 2, 3, 4, 5, 6]), [2, 3]);
    expect(power(a.T, [3, 2]).toArray()).toEqual([
      [1, 16],
      [8, 25],
      [27, 36],
    ]);
    expect(power([[2], [3]], [1, 2, 3]).toArray()).toEqual([
      [2, 4, 8],
      [3, 9, 27],
    ]);
    expect(power(zeros([0, 3]), [1, 2, 3]).shape).toEqual([0, 3]);
    expect(() => power([1, 2], [1, 2, 3])).toThrow(ShapeError);
  });

  test("int32 wraps around", () => {
    const x = array([10, -3, 65536], { dtype: "int32" });
    expect(power(x, 9).toArray()).toEqual([1000000000, -19683, 0]);
    expect(power(x, 10).toArray()).toEqual([1410065408, 59049, 0]);
    expect(power(x, 2).toArray()).toEqual([100, 9, 0]);
  });

  test("negative whole powers of integers are refused, as in NumPy", () => {
    const x = array([1, 2], { dtype: "int32" });
    const message = "Cannot power int32 by -1: wanted exponents from 0 up, or a base of floating-point numbers";
    expect(() => power(x, -1)).toThrow(DTypeError);
    expect(() => power(x, -1)).toThrow(message);
    expect(() => power(2, array([1, -1], { dtype: "int32" }))).toThrow(message);
    const pairs = array(
      [
        [2, -1],
        [3, 0],
      ],
      { dtype: "int32" },
    );
    expect(() => power(x, pairs.T)).toThrow(message);
    expect(power(x, [-1, -2]).toArray()).toEqual([1, 0.25]);
    expect(power(array([], { dtype: "int32" }), -1).shape).toEqual([0]);
  });

  test("the plain numbers 2, 1, 0.5 and -1 are square, copy, square root and reciprocal, bit for bit", () => {
    const x = array([0.1, -0, 3.7, 1e200, Number.NEGATIVE_INFINITY, Number.NaN, -2]);
    expect(power(x, 2).toArray()).toEqual(square(x).toArray());
    expect(power(x, 1).toArray()).toEqual(x.toArray());
    expect(power(x, 0.5).toArray()).toEqual(sqrt(x).toArray());
    expect(power(x, -1).toArray()).toEqual(divide(1, x).toArray());
    expect(power(x, 0).toArray()).toEqual([1, 1, 1, 1, 1, 1, 1]);
    const copy = power(x, 1);
    copy.set(5, 0);
    expect(x.item(0)).toBe(0.1);
  });

  test("writes where out says", () => {
    const out = zeros([3]);
    expect(power([1, 2, 3], [3, 3, 3], { out })).toBe(out);
    expect(out.toArray()).toEqual([1, 8, 27]);
    power(out, 2, { out });
    expect(out.toArray()).toEqual([1, 64, 729]);
    power(out, 1, { out });
    expect(out.toArray()).toEqual([1, 64, 729]);
  });
});

describe("logaddexp", () => {
  test("of equal numbers is theirs and ln 2; types and shapes", () => {
    expect(logaddexp(0, 0).item()).toBe(Math.LN2);
    expect(logaddexp([[0], [-1000]], [0, -1000]).shape).toEqual([2, 2]);
    expect(logaddexp(array([1], { dtype: "int32" }), 2).dtype).toBe("float64");
    expect(logaddexp(array([1], { dtype: "float32" }), 2).dtype).toBe("float32");
    expect(() => logaddexp(array([1], { dtype: "complex128" }), 2)).toThrow("Cannot logaddexp complex128: wanted real numbers");
  });
});

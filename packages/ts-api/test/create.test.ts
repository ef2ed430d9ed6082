import { describe, expect, test } from "vitest";
import { array, asarray, DTypeError, eye, linspace, NDArray, ones, ShapeError, zeros } from "../src/index.ts";

describe("array", () => {
  test("takes numbers, nested arrays, typed arrays, booleans and arrays", () => {
    expect(array(3).shape).toEqual([]);
    expect(array(3).item()).toBe(3);
    expect(array([[1, 2, 3]]).shape).toEqual([1, 3]);
    expect(array([[[1], [2]]]).shape).toEqual([1, 2, 1]);
    expect(array([true, false]).dtype).toBe("bool");
    expect(array([1, true]).dtype).toBe("float64");
    expect(array([]).shape).toEqual([0]);
    expect(array([[], []]).shape).toEqual([2, 0]);
    expect(array(Float32Array.of(1, 2)).dtype).toBe("float32");
    expect(array(Int16Array.of(1, -2)).dtype).toBe("int32");
    expect(array(Uint32Array.of(2 ** 31)).item()).toBe(2 ** 31);
    expect(array(array([1, 2]), { dtype: "float32" }).dtype).toBe("float32");
  });

  test("copies: writing to the source does not change the array, nor the reverse", () => {
    const source = Float64Array.of(1, 2);
    const a = array(source);
    source[0] = 9;
    expect(a.toArray()).toEqual([1, 2]);
    const b = array(a);
    b.set(7, 0);
    expect(a.toArray()).toEqual([1, 2]);
  });

  test("takes a shape, one dimension −1, and a dtype", () => {
    expect(array([1, 2, 3, 4], { shape: [2, -1] }).toArray()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(array([1.9, -1.9], { dtype: "int32" }).toArray()).toEqual([1, -1]);
    expect(array([0, 2, Number.NaN], { dtype: "bool" }).toArray()).toEqual([false, true, true]);
    expect(array([1, 2], { dtype: "complex64" }).toArray()).toEqual([
      { re: 1, im: 0 },
      { re: 2, im: 0 },
    ]);
    expect(array(Float64Array.of(1, 2), { dtype: "complex128" }).toArray()).toEqual([{ re: 1, im: 2 }]);
  });

  test("names what is wrong with the data", () => {
    expect(() => array([[1, 2], [3]])).toThrow(
      new ShapeError("Cannot make an array of ragged data: element [1] has 1 elements, wanted 2 elements, as in shape (2, 2)", [[2, 2]]),
    );
    expect(() => array([[1, 2], 3] as never)).toThrow("element [1] has a number, wanted 2 elements");
    expect(() => array([1, [2]] as never)).toThrow("element [1] has 1 elements, wanted a number");
    expect(() => array([1, null] as never)).toThrow("element [1] is null, wanted a number or a boolean");
    expect(() => array("12" as never)).toThrow("Cannot make an array of string: wanted a number, nested arrays");
    expect(() => array(null as never)).toThrow("Cannot make an array of null");
    expect(() => array(BigInt64Array.of(1n) as never)).toThrow(DTypeError);
    expect(() => array([1], { dtype: "float16" as never })).toThrow(
      'Cannot use dtype "float16": wanted float64, float32, complex128, complex64, int32, bool',
    );
    expect(() => array([1, 2, 3], { shape: [2, 2] })).toThrow("Cannot reshape (3,) to (2, 2): 3 elements do not fill 4 places");
    expect(() => array(Float64Array.of(1, 2, 3), { dtype: "complex128" })).toThrow("wanted interleaved pairs (re, im)");
  });

  test("reads what toJSON wrote, NaN and infinities included", () => {
    const a = array([
      [1, Number.NaN],
      [Number.NEGATIVE_INFINITY, -0.5],
    ]);
    const json = JSON.stringify(a);
    expect(json).toBe('{"dtype":"float64","shape":[2,2],"data":[1,"NaN","-Infinity",-0.5]}');
    expect(array(JSON.parse(json)).toArray()).toEqual(a.toArray());
    expect(() => array({ dtype: "float64", shape: [3], data: [1] })).toThrow("Cannot read an array of shape (3,): 1 scalars, wanted 3");
  });
});

test("asarray gives the array itself where it fits", () => {
  const a = zeros([2]);
  expect(asarray(a)).toBe(a);
  expect(asarray(a, { dtype: "float32" }).dtype).toBe("float32");
  expect(asarray([1, 2])).toBeInstanceOf(NDArray);
});

describe("zeros, ones, eye", () => {
  test("fill every dtype", () => {
    for (const dtype of ["float64", "float32", "int32"] as const) {
      expect(zeros([2, 2], { dtype }).toArray()).toEqual([
        [0, 0],
        [0, 0],
      ]);
      expect(ones([2], { dtype }).toArray()).toEqual([1, 1]);
      expect(eye(2, 3, { k: -1, dtype }).toArray()).toEqual([
        [0, 0, 0],
        [1, 0, 0],
      ]);
    }
    expect(ones([1], { dtype: "bool" }).toArray()).toEqual([true]);
    expect(ones([1], { dtype: "complex64" }).toArray()).toEqual([{ re: 1, im: 0 }]);
    expect(eye(1, 1, { dtype: "complex128" }).toArray()).toEqual([[{ re: 1, im: 0 }]]);
  });

  test("refuse dimensions that are none", () => {
    expect(() => zeros([2, -1])).toThrow("Cannot create an array: dimension 1 of (2, -1) is -1, wanted an integer from 0 up");
    expect(() => zeros([1.5])).toThrow(ShapeError);
    expect(() => zeros([Number.NaN])).toThrow(ShapeError);
    expect(() => zeros([2 ** 16, 2 ** 16])).toThrow("4294967296 elements, wanted at most 2147483647");
    expect(() => eye(2, 2, { k: 0.5 })).toThrow("Cannot make eye with k = 0.5: wanted an integer");
  });
});

test("linspace gives NumPy's values", () => {
  expect(linspace(0, 1, 5).toArray()).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(linspace(0, 1, 4, { endpoint: false }).toArray()).toEqual([0, 0.25, 0.5, 0.75]);
  expect(linspace(2, 3, 1).toArray()).toEqual([2]);
  expect(linspace(2, 3, 0).toArray()).toEqual([]);
  expect(linspace(-3, 1, 100).at(33).item()).toBe(-1.6666666666666665);
  expect(linspace(0, 1).size).toBe(50);
});

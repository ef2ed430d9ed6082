import golden from "@genmath/tests/golden/fft.json";
import { describe, expect, expectTypeOf, test } from "vitest";
import { AxisError, arange, fft, type NDArray, ShapeError, zeros } from "../src/index.ts";

const { fftfreq, rfftfreq, fftshift, ifftshift } = fft;

describe("fftfreq, rfftfreq", () => {
  test("NumPy's values to the bit", () => {
    for (const { n, d, y } of golden.fftfreq) {
      const found = [...fftfreq(n, d).data];
      // The data hold the ends and the middle of the longest.
      expect(y.length === n ? found : [...found.slice(0, 3), ...found.slice(497, 503), ...found.slice(-2)]).toEqual(y);
    }
    for (const { n, d, y } of golden.rfftfreq) expect([...rfftfreq(n, d).data]).toEqual(y);
    expectTypeOf(fftfreq(4)).toExtend<NDArray<"float64", readonly [4]>>();
  });

  test("errors", () => {
    expect(() => fftfreq(0)).toThrow("Cannot fftfreq with n = 0: wanted an integer from 1 up");
    expect(() => fftfreq(2.5)).toThrow(ShapeError);
    expect(() => fftfreq(4, 0)).toThrow("Cannot fftfreq with a sample spacing of 0: wanted a number other than 0");
    expect(() => rfftfreq(0)).toThrow("Cannot rfftfreq with n = 0: wanted an integer from 1 up");
    expect(() => rfftfreq(4, Number.NaN)).toThrow("Cannot rfftfreq with a sample spacing of NaN: wanted a number other than 0");
  });
});

describe("fftshift, ifftshift", () => {
  test("NumPy's values", () => {
    for (const { call, shape, axes, y } of golden.shift) {
      const x = arange(shape.reduce((product, dim) => product * dim, 1)).reshape(shape);
      const found = (call === "fftshift" ? fftshift : ifftshift)(x, axes === null ? {} : { axes });
      expect(found.shape).toEqual(shape);
      expect([...found.data]).toEqual(y);
    }
  });

  test("undo each other, on views and on every type", () => {
    for (const dtype of ["float64", "complex64", "int32", "bool"] as const) {
      const x = arange(30).reshape([5, 6]).astype(dtype).T;
      expect(ifftshift(fftshift(x)).toArray()).toEqual(x.toArray());
      expect(fftshift(ifftshift(x, { axes: 1 }), { axes: -1 }).toArray()).toEqual(x.toArray());
    }
    expectTypeOf(fftshift(zeros([2, 3]))).toExtend<NDArray<"float64", readonly [2, 3]>>();
  });

  test("an axis that is not there, and none at all", () => {
    expect(() => fftshift([1, 2], { axes: 1 })).toThrow(new AxisError(1, [2]));
    expect(fftshift(3).item()).toBe(3);
    expect(fftshift([]).toArray()).toEqual([]);
  });
});

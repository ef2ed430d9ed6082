import { signed } from "@genmath/testing/generators";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, expectTypeOf, test } from "vitest";
import { abs, array, DTypeError, fft, linalg, type NDArray, ShapeError, subtract, transpose, zeros } from "../src/index.ts";

const { fft: forward, rfft, irfft, hfft, ihfft } = fft;

/** ‖a − b‖ / ‖b‖. */
function distance(a: NDArray, b: NDArray): number {
  expect(a.shape).toEqual(b.shape);
  const size = Number(linalg.norm(abs(b).ravel()).item());
  return size === 0 ? 0 : Number(linalg.norm(abs(subtract(a, b)).ravel()).item()) / size;
}
const bound = (n: number, dtype: "float64" | "float32" = "float64") => 4 * tolerance("fftPrime", dtype, Math.max(2, n));

describe("rfft", () => {
  test.each(["float64", "float32"] as const)("is the first half of fft, which is the same for a complex array: %s", (dtype) => {
    for (const n of [1, 2, 3, 4, 5, 8, 15, 16, 37, 74, 100, 101, 1000, 1009]) {
      const x = array(signed("float64", n, n), { dtype });
      const bins = Math.floor(n / 2) + 1;
      const whole = forward(x.astype(dtype === "float64" ? "complex128" : "complex64"));
      expect(distance(forward(x), whole)).toBeLessThanOrEqual(bound(n, dtype));
      expect(distance(rfft(x), whole.slice(`:${bins}`))).toBeLessThanOrEqual(bound(n, dtype));
      expect(distance(fft.ifft(x), fft.ifft(whole.multiply(0).add(x)))).toBeLessThanOrEqual(bound(n, dtype));
    }
  });

  test("of many lines with zeros behind them, along every axis, is that of the padded array", () => {
    const x = array(signed("float64", 300 * 100, 1), { shape: [3, 100, 100] });
    const padded = zeros([3, 100, 128]);
    padded.set(x, "...", ":100");
    expect(distance(rfft(x, { n: 128 }), rfft(padded))).toBe(0);
    expect(distance(rfft(transpose(x, [2, 0, 1]), { n: 128, axis: 0 }), transpose(rfft(padded), [2, 0, 1]))).toBeLessThanOrEqual(
      bound(128),
    );
    expect(distance(forward(x, { n: 128 }), forward(padded))).toBe(0);
  });

  test("types", () => {
    expectTypeOf(rfft(zeros([2, 8]))).toExtend<NDArray<"complex128", readonly [2, number]>>();
    expectTypeOf(rfft(zeros([2, 8], { dtype: "float32" }), { axis: 0 })).toExtend<NDArray<"complex64", readonly [number, number]>>();
    expectTypeOf(irfft(zeros([2, 8], { dtype: "complex64" }), { n: 14 })).toExtend<NDArray<"float32", readonly [2, 14]>>();
    expectTypeOf(irfft([1, 2])).toExtend<NDArray<"float64", readonly [number]>>();
  });

  test("errors", () => {
    const complex = zeros([4], { dtype: "complex128" });
    expect(() => rfft(complex)).toThrow(
      new DTypeError("Cannot rfft complex128: wanted real numbers; fft takes complex ones", ["complex128"]),
    );
    expect(() => ihfft(complex.astype("complex64"))).toThrow("Cannot ihfft complex64: wanted real numbers; fft takes complex ones");
    expect(() => rfft([])).toThrow("Cannot rfft an axis of length 0: axis 0 of (0,) is empty, wanted at least one point, or n");
    expect(() => irfft([1])).toThrow(
      new ShapeError("Cannot irfft an axis of length 1: axis 0 of (1,) makes 0 points, wanted at least two bins, or n", [[1]]),
    );
    expect(() => hfft([])).toThrow("Cannot hfft an axis of length 0: axis 0 of (0,) makes 0 points, wanted at least two bins, or n");
    expect(() => irfft([1, 2], { n: 0 })).toThrow("Cannot irfft with n = 0: wanted an integer from 1 up");
    expect(() => rfft([1, 2], { axis: 1 })).toThrow("Axis 1 is out of range for shape (2,): wanted an integer from -1 to 0");
    expect(() => irfft([1, 2], { norm: "unitary" as "ortho" })).toThrow('Cannot irfft with norm "unitary"');
  });
});

describe("irfft, hfft, ihfft", () => {
  test.each(["backward", "ortho", "forward"] as const)("irfft undoes rfft and hfft undoes ihfft for odd and even n, norm %s", (norm) => {
    for (const n of [1, 2, 3, 8, 9, 37, 100, 1009]) {
      for (const dtype of ["float64", "float32"] as const) {
        const x = array(signed("float64", 3 * n, n), { shape: [3, n] }).astype(dtype);
        expect(distance(irfft(rfft(x, { norm }), { n, norm }), x)).toBeLessThanOrEqual(bound(n, dtype));
        expect(distance(hfft(ihfft(x.T, { norm, axis: 0 }), { n, norm, axis: 0 }), x.T)).toBeLessThanOrEqual(bound(n, dtype));
      }
    }
  });

  test("imaginary parts that no real signal has are ignored, NaN too", () => {
    const bins = array(new Float64Array([6, Number.NaN, -1.5, 0.5, 2, Number.NaN]), { dtype: "complex128" });
    expect(irfft(bins).toArray()).toEqual(irfft(array(new Float64Array([6, 0, -1.5, 0.5, 2, 0]), { dtype: "complex128" })).toArray());
  });

  test("the input is not touched", () => {
    const bins = array(signed("float64", 40, 2), { dtype: "complex128", shape: [4, 5] });
    const before = bins.toArray();
    irfft(bins, { axis: 0, n: 7 });
    hfft(bins);
    fft.irfftn(bins);
    expect(bins.toArray()).toEqual(before);
  });
});

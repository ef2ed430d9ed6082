import { signed } from "@genmath/testing/generators";
import { tolerance } from "@genmath/testing/tolerance";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  AxisError,
  abs,
  array,
  conj,
  DTypeError,
  fft,
  flip,
  linalg,
  memory,
  type NDArray,
  roll,
  ShapeError,
  scope,
  subtract,
  zeros,
} from "../src/index.ts";

const { fftn, ifftn, rfftn, irfftn, fft2, ifft2, rfft2, irfft2 } = fft;

/** ‖a − b‖ / ‖b‖. */
function distance(a: NDArray, b: NDArray): number {
  expect(a.shape).toEqual(b.shape);
  return Number(linalg.norm(abs(subtract(a, b)).ravel()).item()) / Number(linalg.norm(abs(b).ravel()).item());
}
const bound = (size: number, dtype: "float64" | "float32" = "float64") => 4 * tolerance("fftPrime", dtype, size);
const signal = (shape: readonly number[], dtype: "float64" | "float32" | "complex128" | "complex64", seed: number) => {
  const size = shape.reduce((product, dim) => product * dim, 1);
  return array(signed("float64", dtype.startsWith("complex") ? 2 * size : size, seed), { dtype, shape });
};

describe("fftn", () => {
  test.each(["float64", "float32", "complex128", "complex64"] as const)("is fft along one axis after the other: %s", (dtype) => {
    const real = dtype === "float32" || dtype === "complex64" ? "float32" : "float64";
    for (const shape of [[1], [7], [5, 8], [8, 1], [9, 37], [2, 3, 4], [3, 1, 5, 2], [40, 300]]) {
      const x = signal(shape, dtype, shape.length);
      let expected: NDArray = x.astype(real === "float32" ? "complex64" : "complex128");
      for (let axis = 0; axis < shape.length; axis++) expected = fft.fft(expected, { axis });
      expect(distance(fftn(x), expected)).toBeLessThanOrEqual(bound(1000, real));
      expect(distance(fftn(x.T), expected.T)).toBeLessThanOrEqual(bound(1000, real));
      expect(distance(ifftn(fftn(x)), x.astype(expected.dtype))).toBeLessThanOrEqual(bound(1000, real));
    }
  });

  test("the spectrum of real numbers is symmetric, also where it is reflected in many pieces", () => {
    for (const shape of [
      [6, 5],
      [4, 6],
      [3, 4, 7],
      [300, 301],
      [2, 20000],
    ]) {
      const spectrum = fftn(signal(shape, "float64", 5));
      // Y[−k]: every axis reversed, then rolled by one.
      const axes = [...shape.keys()];
      const turned = roll(
        flip(spectrum),
        axes.map(() => 1),
        { axis: axes },
      );
      expect(distance(conj(turned), spectrum)).toBeLessThanOrEqual(bound(1000));
    }
  });

  test("rfftn and irfftn are the half of it and undo it, whatever the last length", () => {
    for (const shape of [
      [6, 5],
      [5, 6],
      [3, 4, 7],
      [2, 1, 8],
    ]) {
      const x = signal(shape, "float64", 7);
      const bins = Math.floor((shape.at(-1) as number) / 2) + 1;
      expect(distance(rfftn(x), fftn(x).slice("...", `:${bins}`))).toBeLessThanOrEqual(bound(100));
      expect(distance(irfftn(rfftn(x), { s: shape }), x)).toBeLessThanOrEqual(bound(100));
      const last = [-2, -1].map((axis) => shape.at(axis) as number);
      expect(distance(irfft2(rfft2(x), { s: last }), x)).toBeLessThanOrEqual(bound(100));
      expect(distance(ifft2(fft2(x, { norm: "ortho" }), { norm: "ortho" }).real, x)).toBeLessThanOrEqual(bound(100));
    }
  });

  test("no axes: the numbers themselves, as complex ones", () => {
    expect(fftn([1, 2], { axes: [] }).toArray()).toEqual([
      { re: 1, im: 0 },
      { re: 2, im: 0 },
    ]);
    expect(fftn(3).item()).toEqual({ re: 3, im: 0 });
  });

  test("the input is not touched, and nothing leaks, errors included", () => {
    const x = signal([6, 8], "complex128", 3);
    const before = x.toArray();
    const all = () =>
      scope(() => {
        fftn(x);
        fftn(x, { s: [9, 5] });
        fftn(x.real, { axes: [0, 0] });
        irfftn(x, { s: [3, 4] });
        expect(() => fftn(x, { s: [4, 0] })).toThrow(ShapeError);
        expect(() => rfftn(x)).toThrow(DTypeError);
      });
    all();
    const { arrayBytes, arrays } = memory();
    for (let i = 0; i < 20; i++) all();
    expect(memory()).toMatchObject({ arrayBytes, arrays });
    expect(x.toArray()).toEqual(before);
  });

  test("types: the shape is known unless s changes it", () => {
    expectTypeOf(fft2(zeros([2, 3]))).toExtend<NDArray<"complex128", readonly [2, 3]>>();
    expectTypeOf(fftn(zeros([2, 3], { dtype: "float32" }), { s: [4, 4] })).toExtend<NDArray<"complex64", readonly [number, number]>>();
    expectTypeOf(rfft2(zeros([2, 3]))).toExtend<NDArray<"complex128", readonly [number, number]>>();
    expectTypeOf(irfftn(zeros([2, 3]))).toExtend<NDArray<"float64", readonly [number, number]>>();
  });

  test("errors", () => {
    expect(() => fft2([1, 2])).toThrow(new AxisError(-2, [2]));
    expect(() => fftn(zeros([2, 3]), { axes: [0, 2] })).toThrow(new AxisError(2, [2, 3]));
    expect(() => fftn(zeros([2, 3]), { s: [2], axes: [0, 1] })).toThrow(
      new ShapeError("Cannot fftn (2, 3) with s of 1 numbers along 2 axes: wanted as many numbers as axes", [[2, 3]]),
    );
    expect(() => fft2(zeros([2, 3]), { s: [2, 3, 4] })).toThrow("Cannot fft2 (2, 3) with s of 3 numbers along 2 axes");
    expect(() => fftn([1, 2], { s: [2, 2] })).toThrow(new AxisError(-2, [2]));
    expect(() => ifftn(zeros([2, 3]), { s: [2, 0] })).toThrow("Cannot ifftn with n = 0: wanted an integer from 1 up");
    expect(() => fftn(zeros([0, 3]))).toThrow(
      "Cannot fftn an axis of length 0: axis 0 of (0, 3) is empty, wanted at least one point, or n",
    );
    expect(() => rfftn(3)).toThrow("Cannot rfftn () along no axis: wanted at least one");
    expect(() => irfft2(zeros([3, 1]))).toThrow(
      "Cannot irfft2 an axis of length 1: axis 1 of (3, 1) makes 0 points, wanted at least two bins, or n",
    );
    expect(() => rfft2(zeros([2, 2], { dtype: "complex64" }))).toThrow(DTypeError);
    expect(() => fftn([1, 2], { norm: "unitary" as "ortho" })).toThrow(
      'Cannot fftn with norm "unitary": wanted "backward", "ortho" or "forward"',
    );
  });
});

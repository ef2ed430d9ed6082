import { signed } from "@genmath/testing/generators";
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/fft.json";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  AxisError,
  array,
  configure,
  DisposedError,
  type DType,
  features,
  fft,
  memory,
  type NDArray,
  ShapeError,
  scope,
  transpose,
  zeros,
} from "../src/index.ts";

const { fft: forward, ifft: inverse } = fft;

/** Relative error in the 2-norm. */
function distance(found: ArrayLike<number>, wanted: ArrayLike<number>): number {
  let error = 0;
  let norm = 0;
  for (let i = 0; i < wanted.length; i++) {
    error += ((found[i] as number) - (wanted[i] as number)) ** 2;
    norm += (wanted[i] as number) ** 2;
  }
  return error === 0 ? 0 : Math.sqrt(error / norm);
}

/** Both ours and NumPy's results may be off by the bound. */
function expectClose(found: NDArray, wanted: ArrayLike<number>, points: number): void {
  const dtype = found.dtype === "complex64" || found.dtype === "float32" ? "float32" : "float64";
  expect(found.data.length).toBe(wanted.length);
  expect(distance(found.data, wanted)).toBeLessThanOrEqual(2 * tolerance("fftPrime", dtype, points));
}

interface Case {
  readonly call: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly x: readonly number[];
  readonly options: object;
  readonly result: { readonly dtype: string; readonly shape: readonly number[]; readonly y: readonly number[] };
}
const cases = [golden.api, golden.half, golden.nd].flat() as readonly Case[];
const inputOf = ({ x, dtype, shape }: Case) => array(Float64Array.from(x), { dtype: dtype as DType, shape });
const named: Readonly<Record<string, unknown>> = fft;
const call = (one: Case) => (named[one.call] as (x: NDArray, options: object) => NDArray)(inputOf(one), one.options);

describe("transforms", () => {
  test.each(cases.map((one) => [`${one.call} of ${one.dtype} (${one.shape}) ${JSON.stringify(one.options)}`, one] as const))(
    "NumPy's values: %s",
    (_, one) => {
      const found = call(one);
      expect(found.dtype).toBe(one.result.dtype);
      expect(found.shape).toEqual(one.result.shape);
      expectClose(found, one.result.y, 32);
    },
  );
});

describe("fft, ifft", () => {
  test("transposed views, sub-arrays and parts give what their copies give, to the bit", () => {
    for (const dtype of ["float64", "float32", "complex128", "complex64", "int32"] as const) {
      const scalars = dtype.startsWith("complex") ? 120 : 60;
      const data = signed("float64", scalars, 3).map((value) => Math.round(16 * value));
      const x = array(data, { dtype, shape: [3, 4, 5] });
      for (const view of [x.T, transpose(x, [1, 0, 2]), x.at(1), x.at(2).T, x.real, transpose(x.imag, [2, 0, 1])]) {
        for (let axis = 0; axis < view.ndim; axis++) {
          for (const options of [{ axis }, { axis, n: 3 }, { axis, n: 7 }]) {
            expect(forward(view, options).toArray()).toEqual(forward(view.copy(), options).toArray());
            expect(inverse(view, options).toArray()).toEqual(inverse(view.copy(), options).toArray());
          }
        }
      }
    }
  });

  test("an axis is transformed line by line", () => {
    const x = array(signed("float64", 60, 4), { shape: [3, 4, 5] });
    const along = forward(x, { axis: 1, n: 6 });
    for (let i = 0; i < 3; i++) {
      for (let k = 0; k < 5; k++) {
        const line = [0, 1, 2, 3].map((j) => x.item(i, j, k) as number);
        const expected = forward(line, { n: 6 });
        for (let j = 0; j < 6; j++) expect(along.item(i, j, k)).toEqual(expected.item(j));
      }
    }
  });

  test.each(["backward", "ortho", "forward"] as const)("ifft undoes fft, norm %s, for lengths with and without large primes", (norm) => {
    for (const n of [1, 2, 7, 37, 100, 1000, 1009]) {
      for (const dtype of ["complex128", "complex64"] as const) {
        const x = array(signed("float64", 2 * n, n), { dtype });
        expectClose(inverse(forward(x, { norm }), { norm }), x.data, Math.max(2, n));
      }
    }
  });

  test("literals, typed arrays and arrays in ordinary buffers are the same", () => {
    const x = array([1, 2, 3]);
    const expected = forward(x).toArray();
    expect(forward([1, 2, 3]).toArray()).toEqual(expected);
    expect(forward(new Float64Array([1, 2, 3])).toArray()).toEqual(expected);
    x.data;
    expect(forward(x).toArray()).toEqual(expected);
  });

  test("the input is not touched, also where it has the result's type and layout", () => {
    const x = array(signed("float64", 16, 1), { dtype: "complex128" });
    const before = x.toArray();
    forward(x);
    inverse(x, { axis: 0, n: 8 });
    expect(x.toArray()).toEqual(before);
  });

  test("NaN spreads over its line and no further", () => {
    const y = forward([
      [1, Number.NaN, 3],
      [1, 2, 3],
    ]);
    expect([0, 1, 2].map((k) => Number.isNaN((y.item(0, k) as { re: number }).re))).toEqual([true, true, true]);
    expect(y.at(1).toArray()).toEqual(forward([1, 2, 3]).toArray());
  });

  test("types: complex of the input's precision; the shape is known unless n changes it", () => {
    expectTypeOf(forward(zeros([2, 3]))).toExtend<NDArray<"complex128", readonly [2, 3]>>();
    expectTypeOf(forward(zeros([2, 3], { dtype: "float32" }), { axis: 0 })).toExtend<NDArray<"complex64", readonly [2, 3]>>();
    expectTypeOf(inverse([1, 2], { n: 4 }).shape).toEqualTypeOf<readonly [4]>();
    expectTypeOf(forward(zeros([2, 3]), { n: 4 }).shape).toEqualTypeOf<readonly [2, 4]>();
    expectTypeOf(forward(zeros([2, 3]), { n: 4, axis: 0 }).shape).toEqualTypeOf<readonly [number, number]>();
  });

  test("errors", () => {
    expect(() => forward(zeros([2, 0]))).toThrow(
      new ShapeError("Cannot fft an axis of length 0: axis 1 of (2, 0) is empty, wanted at least one point, or n", [[2, 0]]),
    );
    expect(() => inverse([1, 2], { n: 0 })).toThrow(new ShapeError("Cannot ifft with n = 0: wanted an integer from 1 up", []));
    expect(() => forward([1, 2], { n: 1.5 })).toThrow("Cannot fft with n = 1.5: wanted an integer from 1 up");
    expect(() => forward([1, 2], { n: Number.NaN })).toThrow(ShapeError);
    expect(() => forward([1, 2], { n: 2 ** 25 + 1 })).toThrow("Cannot fft 33554433 points: wanted at most 33554432");
    expect(() => forward([1, 2], { axis: 1 })).toThrow(new AxisError(1, [2]));
    expect(() => forward(3)).toThrow("Axis -1 is out of range for shape (): a 0-d array has no axes");
    expect(() => forward([1, 2], { norm: "unitary" as "ortho" })).toThrow(
      'Cannot fft with norm "unitary": wanted "backward", "ortho" or "forward"',
    );
    const gone = zeros([2]);
    gone.dispose();
    expect(() => forward(gone)).toThrow(DisposedError);
  });
});

describe("plans", () => {
  test("are kept between calls, within a bound, and no call leaks", () => {
    for (let n = 1; n < 700; n++) scope(() => void forward(zeros([n])));
    const mixed = () =>
      scope(() => {
        inverse(forward(zeros([2, 699]), { axis: 0 }));
        forward(zeros([7, 30]), { axis: 0, n: 11 });
        expect(() => forward(zeros([2, 0]))).toThrow(ShapeError);
      });
    mixed();
    const before = memory();
    expect(before.usedBytes - before.arrayBytes).toBeLessThanOrEqual(16 * 2 ** 20);
    for (let i = 0; i < 100; i++) mixed();
    expect(memory()).toEqual(before);
  });

  test("stay within the bound when plans are large", () => {
    for (const n of [2 ** 19, 2 ** 18 + 1, 2 ** 19 - 1, 2 ** 20]) scope(() => void forward(zeros([n], { dtype: "complex128" })));
    const { usedBytes, arrayBytes } = memory();
    expect(usedBytes - arrayBytes).toBeLessThan(18 * 2 ** 20);
    scope(() => void forward(zeros([8])));
    expect(memory().usedBytes - memory().arrayBytes).toBeLessThan(2 ** 20);
  });

  test("belong to a variant: simd's bits do not depend on what relaxed planned before", () => {
    const started = features().variant;
    try {
      const x = signed("float64", 1009, 5);
      if (features().relaxedSimd) configure({ variant: "relaxed" });
      forward(x);
      configure({ variant: "simd" });
      const found = forward(x).toArray();
      // Larger than all plans may be together: the next one is made anew.
      scope(() => void forward(zeros([2 ** 20])));
      expect(found).toEqual(forward(x).toArray());
    } finally {
      if (started !== "scalar") configure({ variant: started });
    }
  });
});

/** What libraries of this kind were seen to get wrong: none of it happens here, in any variant. */

import * as api from "@genmath/ts-api";
import { array, configure, DisposedError, exp, features, max, maximum, mean, type NDArray, ShapeError, sum, zeros } from "@genmath/ts-api";
import { afterAll, describe, expect, test } from "vitest";

const started = features().variant;
const VARIANTS = (["relaxed", "simd"] as const).filter((variant) => variant === "simd" || features().relaxedSimd);
afterAll(() => {
  if (started !== "scalar") configure({ variant: started });
});

describe.each(VARIANTS)("%s", (variant) => {
  test.each(["float64", "float32"] as const)("a NaN anywhere among 64 %s stays NaN through exp, and where it is", (dtype) => {
    configure({ variant });
    for (let at = 0; at < 64; at++) {
      const x = zeros([64], { dtype }).set(Number.NaN, at);
      const y = exp(x).data;
      expect(Number.isNaN(y[at]), `at ${at}`).toBe(true);
      expect(y.filter((value) => value === 1).length).toBe(63);
    }
  });

  test("the maximum of numbers and a NaN is NaN, wherever it stands", () => {
    configure({ variant });
    expect(max([1, Number.NaN, 2]).item()).toBeNaN();
    for (let n = 1; n < 70; n++) {
      for (const at of [0, n >> 1, n - 1]) expect(max(zeros([n]).set(Number.NaN, at)).item(), `${at} of ${n}`).toBeNaN();
    }
  });

  test("sin(1e22) is -0.8522008497671888, in vectors and in tails", () => {
    configure({ variant });
    const { sin } = api;
    for (const n of [1, 2, 3, 8, 9]) {
      for (const y of sin(array(new Float64Array(n).fill(1e22))).data)
        expect(Math.abs(y + 0.8522008497671888)).toBeLessThanOrEqual(2 ** -53);
    }
  });

  test("a million times 0.1 in float32 is 100000.0015 within an ulp", () => {
    configure({ variant });
    const total = Number(sum(array(new Float32Array(1e6).fill(0.1))).item());
    expect(Math.abs(total - 1e6 * Math.fround(0.1))).toBeLessThanOrEqual(2 ** -7);
  });

  test("exp up to the last finite result", () => {
    configure({ variant });
    expect(exp([709.7, 709.782712893384]).toArray().every(Number.isFinite)).toBe(true);
    expect(exp(710).item()).toBe(Number.POSITIVE_INFINITY);
  });

  test("maximum takes a number first", () => {
    configure({ variant });
    const z = array(
      [
        [-1, 2],
        [3, -4],
      ],
      { dtype: "float32" },
    );
    const rectified = maximum(0, z);
    expect([rectified.dtype, rectified.toArray()]).toEqual([
      "float32",
      [
        [0, 2],
        [3, 0],
      ],
    ]);
  });
});

test("the mean of a literal is a number that mixes with numbers", () => {
  expect(mean([1, 2, 3]).item()).toBe(2);
  expect(mean(array([1, 2, 4], { dtype: "int32" })).item()).toBe(7 / 3);
  expect(Number(mean([1, 2, 3])) + 1).toBe(3);
});

test("ragged data are refused", () => {
  const ragged = () => array([[1, 2], [3]]);
  expect(ragged).toThrow(ShapeError);
  expect(ragged).toThrow("Cannot make an array of ragged data: element [1] has 1 elements, wanted 2 elements, as in shape (2, 2)");
  // @ts-expect-error: numbers beside lists.
  expect(() => array([[1, 2], 3])).toThrow(ShapeError);
});

test("a disposed array cannot be used, by anything", () => {
  const a = array([1, 2]);
  a.dispose();
  const uses: Readonly<Record<string, (a: NDArray) => unknown>> = {
    add: (x) => x.add(1),
    sum: (x) => sum(x),
    data: (x) => x.data,
    toArray: (x) => x.toArray(),
    text: (x) => x.toString(),
    json: (x) => JSON.stringify(x),
    slice: (x) => x.slice("1:"),
    set: (x) => x.set(1, 0),
    reshape: (x) => x.reshape([2, 1]),
    npy: (x) => api.io.npy.serialize(x),
  };
  for (const [name, use] of Object.entries(uses)) expect(() => use(a), name).toThrow(DisposedError);
});

test("JSON and back, NaN and infinities included", () => {
  const a = array(
    [
      [1.5, Number.NaN],
      [Number.POSITIVE_INFINITY, -2],
    ],
    { dtype: "float32" },
  );
  const text = JSON.stringify({ a });
  expect(text).toBe('{"a":{"dtype":"float32","shape":[2,2],"data":[1.5,"NaN","Infinity",-2]}}');
  const back = array(JSON.parse(text).a);
  expect([back.dtype, back.toArray()]).toEqual(["float32", a.toArray()]);
});

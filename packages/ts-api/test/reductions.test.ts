/** Reductions beyond values (tests/accuracy holds those): element types, axes, options, errors, methods. */
import { describe, expect, test } from "vitest";
import * as api from "../src/index.ts";
import {
  allclose,
  array,
  average,
  corrcoef,
  cov,
  cumprod,
  cumsum,
  DTypeError,
  max,
  mean,
  median,
  memory,
  type NDArray,
  nanargmax,
  nanmax,
  percentile,
  prod,
  ptp,
  type QuantileMethod,
  quantile,
  reshape,
  ShapeError,
  scope,
  std,
  sum,
  variance,
  zeros,
} from "../src/index.ts";

const functions = api as Readonly<Record<string, unknown>>;

/** A function of the library by name. */
function named(name: string): (x: NDArray, ...rest: unknown[]) => NDArray {
  return functions[name] as (x: NDArray, ...rest: unknown[]) => NDArray;
}

const DTYPES = ["float64", "float32", "complex128", "complex64", "int32", "bool"] as const;
const cube = reshape(
  Array.from({ length: 24 }, (_, i) => i),
  [2, 3, 4],
);

/** The dtype of each result, or the name of the error. */
function dtypes(compute: (x: NDArray) => NDArray): string[] {
  return DTYPES.map((dtype) => {
    try {
      return compute(array([1, 2], { dtype: "float64" }).astype(dtype) as NDArray).dtype;
    } catch (error) {
      return (error as Error).name;
    }
  });
}

describe("element types are NumPy's", () => {
  const kept = ["float64", "float32", "complex128", "complex64", "int32"];
  const ordered = ["float64", "float32", "DTypeError", "DTypeError"];

  test.each([
    ...(["sum", "prod", "cumsum", "cumprod", "nansum", "nanprod"] as const).map((name) => [name, [...kept, "int32"]] as const),
    ...(["mean", "nanmean"] as const).map((name) => [name, [...kept.slice(0, 4), "float64", "float64"]] as const),
    ...(["variance", "std", "nanvariance", "nanstd"] as const).map(
      (name) => [name, ["float64", "float32", "float64", "float32", "float64", "float64"]] as const,
    ),
    ...(["max", "min", "nanmax", "nanmin"] as const).map((name) => [name, [...ordered, "int32", "bool"]] as const),
    ...(["median", "nanmedian"] as const).map((name) => [name, [...ordered, "float64", "float64"]] as const),
    ...(["argmax", "argmin", "nanargmax", "nanargmin"] as const).map(
      (name) => [name, ["int32", "int32", "DTypeError", "DTypeError", "int32", "int32"]] as const,
    ),
    ...(["any", "all"] as const).map((name) => [name, DTYPES.map(() => "bool")] as const),
    ["countNonzero", DTYPES.map(() => "int32")] as const,
    ["ptp", [...ordered, "int32", "DTypeError"]] as const,
  ])("%s", (name, wanted) => {
    expect(dtypes((x) => named(name)(x))).toEqual(wanted);
  });

  test("quantiles: of one number the array's, of a list float64, of an element the element's", () => {
    expect(dtypes((x) => quantile(x, 0.5))).toEqual(["float64", "float32", "DTypeError", "DTypeError", "float64", "float64"]);
    expect(dtypes((x) => percentile(x, [50]))).toEqual(["float64", "float64", "DTypeError", "DTypeError", "float64", "float64"]);
    expect(dtypes((x) => quantile(x, [0.5], { method: "lower" }))).toEqual([
      "float64",
      "float32",
      "DTypeError",
      "DTypeError",
      "int32",
      "bool",
    ]);
  });

  test("a wanted type is computed in", () => {
    expect(sum(array([2 ** 31 - 1, 1], { dtype: "int32" }), { dtype: "float64" }).item()).toBe(2 ** 31);
    expect(prod([0.5, 3.9], { dtype: "int32" }).item()).toBe(0);
    expect(mean(array([1, 2], { dtype: "int32" }), { dtype: "float32" }).dtype).toBe("float32");
    expect(variance([1, 3], { dtype: "complex64" }).dtype).toBe("float32");
    expect(cumsum([true, true], { dtype: "float32" }).toArray()).toEqual([1, 2]);
    expect(() => mean([1, 2], { dtype: "int32" })).toThrow(
      new DTypeError("Cannot mean in int32: quotients of integers are none, wanted a floating-point or complex type", ["int32"]),
    );
  });
});

describe("axes", () => {
  test("a list of axes in any order, none, and all", () => {
    expect(sum(cube, { axis: [2, 0] }).toArray()).toEqual([60, 92, 124]);
    expect(sum(cube, { axis: [-1, 0], keepdims: true }).shape).toEqual([1, 3, 1]);
    expect(sum(cube, { axis: [] }).toArray()).toEqual(cube.toArray());
    expect(sum(cube, { axis: null }).item()).toBe(276);
    expect(max(cube.T, { axis: [0, 2] }).toArray()).toEqual([15, 19, 23]);
    expect(variance(cube, { axis: [0, 2] }).toArray()).toEqual([37.25, 37.25, 37.25]);
    expect(median(cube, { axis: [0, 2], keepdims: true }).toArray()).toEqual([[[7.5], [11.5], [15.5]]]);
    expect(() => sum(cube, { axis: [0, -3] })).toThrow(
      new ShapeError("Cannot reduce (2, 3, 4) along axes [0,-3]: wanted each axis once", [[2, 3, 4]]),
    );
  });

  test("five axes, kept and folded by turns, whatever the order in memory", () => {
    const x = reshape(
      Array.from({ length: 240 }, (_, i) => i % 17),
      [2, 3, 4, 5, 2],
    );
    const turned = x.transpose([4, 1, 3, 0, 2]).copy().transpose([3, 1, 4, 2, 0]);
    for (const axis of [[0, 2, 4], [1, 3], [0, 4], [2]]) {
      for (const name of ["sum", "max", "prod", "mean", "median", "any"]) {
        expect(named(name)(turned, { axis }).toArray(), `${name} over ${axis}`).toEqual(named(name)(x, { axis }).toArray());
      }
    }
    expect(allclose(variance(turned, { axis: [1, 3] }), variance(x, { axis: [1, 3] }))).toBe(true);
    expect(cumsum(turned, { axis: 2 }).toArray()).toEqual(cumsum(x, { axis: 2 }).toArray());
    expect(cumsum(turned).toArray()).toEqual(cumsum(x).toArray());
  });

  test("products of complex numbers, whole and running", () => {
    const x = array(Float64Array.of(0, 1, 2, 0, 1, 1, 0, 2), { dtype: "complex128", shape: [2, 2] });
    expect(prod(x).item()).toEqual({ re: -4, im: -4 });
    expect(prod(x, { axis: 0 }).toArray()).toEqual([
      { re: -1, im: 1 },
      { re: 0, im: 4 },
    ]);
    expect(cumprod(x, { axis: 1 }).at(1).toArray()).toEqual([
      { re: 1, im: 1 },
      { re: -2, im: 2 },
    ]);
    expect(prod(zeros([0, 2], { dtype: "complex64" }), { axis: 0 }).toArray()).toEqual([
      { re: 1, im: 0 },
      { re: 1, im: 0 },
    ]);
  });
});

describe("quantiles", () => {
  test("prepend the dimensions of q", () => {
    expect(quantile(cube, [[0, 0.5]], { axis: 1 }).shape).toEqual([1, 2, 2, 4]);
    expect(quantile(cube, [0, 1], { axis: [0, 2], keepdims: true }).shape).toEqual([2, 1, 3, 1]);
    expect(percentile([3, NaN], [0, 100]).toArray()).toEqual([NaN, NaN]);
  });

  test("between infinite neighbours are the limit, where NumPy has NaN", () => {
    const inf = Number.POSITIVE_INFINITY;
    expect(quantile([1, 2, inf], [0.5, 0.75]).toArray()).toEqual([2, inf]);
    expect(quantile([-inf, 5], 0.5).item()).toBe(-inf);
    expect(quantile([-1.7e308, 1.7e308], 0.5).item()).toBe(0);
    expect(median([1.7e308, 1.7e308]).item()).toBe(1.7e308);
  });

  test("say what is wrong", () => {
    expect(() => quantile([1], 1.5)).toThrow(new RangeError("Cannot take the quantile at 1.5: wanted q from 0 to 1"));
    expect(() => percentile([1], [50, -1])).toThrow(new RangeError("Cannot take the percentile at -1: wanted q from 0 to 100"));
    expect(() => quantile([1], NaN)).toThrow(RangeError);
    expect(() => quantile([1], 0.5, { method: "middle" as QuantileMethod })).toThrow(
      /^Cannot take the quantile by method "middle": wanted inverted_cdf, closest_observation, /,
    );
    expect(() => quantile([], 0.5)).toThrow(
      new ShapeError("Cannot take the quantile over an empty axis of (0,): it has no identity, wanted at least one element", [[0]]),
    );
  });
});

describe("what passes over NaN", () => {
  test("has no place where all is NaN, and NaN for an extreme", () => {
    const x = [
      [NaN, NaN],
      [NaN, 2],
    ];
    expect(nanmax(x, { axis: 1 }).toArray()).toEqual([NaN, 2]);
    expect(() => nanargmax(x, { axis: 1 })).toThrow(
      new ShapeError("Cannot take the nanargmax of (2, 2): all is NaN, wanted at least one number", [[2, 2]]),
    );
  });

  test("of complex numbers: NaN in either part", () => {
    const x = array(Float64Array.of(1, NaN, 2, 3, NaN, 1, 4, 5), { dtype: "complex128" });
    expect(api.nansum(x).item()).toEqual({ re: 6, im: 8 });
    expect(api.nanmean(x).item()).toEqual({ re: 3, im: 4 });
    expect(api.nanvariance(x).item()).toBe(2);
  });
});

describe("average, cov and corrcoef", () => {
  test("average returns the weights' sum on demand", () => {
    const found = average(cube, { axis: [2, 0], weights: reshape([1, 1, 2, 2, 3, 3, 4, 4], [4, 2]), returned: true });
    expect(found.sumOfWeights.toArray()).toEqual([20, 20, 20]);
    expect(average([1, 2, 3], { returned: true }).sumOfWeights.item()).toBe(3);
    expect(average(cube, { axis: 1, keepdims: true, weights: [1, 1, 2] }).shape).toEqual([2, 1, 4]);
  });

  test("say what is wrong", () => {
    expect(() => average([1, 2], { weights: [1, -1] })).toThrow(new RangeError("Cannot average: weights sum to 0, wanted another sum"));
    expect(() => average(cube, { axis: 1, weights: [1, 2] })).toThrow(
      "Cannot average (2, 3, 4) with weights (2,): wanted weights of that shape or of (3,), the reduced axes",
    );
    expect(() => cov(cube)).toThrow(new ShapeError("Cannot cov (2, 3, 4): wanted at most two dimensions", [[2, 3, 4]]));
    expect(() => cov(array([1], { dtype: "complex64" }))).toThrow("Cannot cov complex64: wanted real numbers");
    expect(() => corrcoef([1, 2], { y: [1, 2, 3] })).toThrow(
      "Cannot corrcoef variables of 2 and of 3 observations: wanted as many of each",
    );
    expect(() => cov([1, 2], { aweights: [1, -2] })).toThrow("Cannot cov with aweights of -2: wanted none below 0");
    expect(() => cov([1, 2], { fweights: [1, 1.5] })).toThrow("Cannot cov with fweights of 1.5: wanted integers");
    expect(() => cov([1, 2], { fweights: [1] })).toThrow("Cannot cov 2 observations with fweights of (1,): wanted (2,)");
    expect(() => ptp([true])).toThrow("Cannot take the ptp of bool: booleans have no difference, wanted numbers");
  });

  test("too few observations and constant variables", () => {
    expect(cov([3]).item()).toBeNaN();
    expect(
      corrcoef([
        [1, 1],
        [1, 2],
      ]).toArray(),
    ).toEqual([
      [NaN, NaN],
      [NaN, 1],
    ]);
    expect(std([1], { ddof: 1 }).item()).toBeNaN();
    expect(variance([1, 2], { ddof: 3 }).item()).toBe(Number.POSITIVE_INFINITY);
  });
});

test("methods are the functions", () => {
  for (const name of [
    "sum",
    "prod",
    "mean",
    "variance",
    "std",
    "max",
    "min",
    "ptp",
    "argmax",
    "argmin",
    "any",
    "all",
    "cumsum",
    "cumprod",
  ] as const) {
    const options = { axis: 1 };
    expect((cube[name] as (o: object) => NDArray)(options).toArray(), name).toEqual(named(name)(cube, options).toArray());
  }
});

test("nothing stays behind", () => {
  const x = array([
    [1, NaN, 3],
    [4, 5, 6],
  ]);
  const before = memory();
  scope(() => {
    for (const name of Object.keys(api)) {
      if (
        !/^(nan)?(sum|prod|mean|std|variance|max|min|arg(max|min)|median|quantile|percentile|any|all|cum(sum|prod)|ptp|countNonzero|average)$/.test(
          name,
        )
      )
        continue;
      for (const options of [{}, { axis: 0 }]) {
        const made = memory().arrays;
        const extra = name.endsWith("quantile") || name.endsWith("percentile") ? [0.5, options] : [options];
        const result = named(name)(x, ...extra);
        expect(memory().arrays - made, name).toBeLessThanOrEqual(1);
        result.dispose();
      }
    }
  });
  expect(memory()).toEqual(before);
});

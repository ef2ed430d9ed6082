/** Reductions and running folds against NumPy: functions × dtypes × layouts × axes × sizes × special values. */

import { EPS, tolerance } from "@genmath/testing/tolerance";
import * as api from "@genmath/ts-api";
import {
  array,
  average,
  corrcoef,
  cov,
  type DType,
  GenMathError,
  type NDArray,
  type QuantileMethod,
  quantile,
  scope,
} from "@genmath/ts-api";
import { describe, expect, test } from "vitest";
import golden from "../golden/reduce.json";
import { number } from "./number.ts";

type Kind = "integers" | "powers" | "reals" | "specials";
type Values = readonly (number | string)[];
interface Options {
  readonly axis: number | readonly number[] | null;
  readonly ddof?: number;
}
type Reduction = (x: NDArray, options: Options) => NDArray;

/** The formulas of tests/golden/reduce.py. */
const KINDS: Readonly<Record<Kind, (i: number) => number>> = {
  integers: (i) => ((i * 7919) % 23) - 11,
  powers: (i) => [1, -1, 2, 0.5][((i * 7919) % 23) % 4] as number,
  reals: (i) => (((i * 40503) % 2 ** 16) / 2 ** 16) * 2 - 1,
  specials: (i) =>
    i % 31 === 17 ? Number.NEGATIVE_INFINITY : i % 29 === 3 ? Number.POSITIVE_INFINITY : i % 13 === 5 ? Number.NaN : KINDS.integers(i),
};

function make(dtype: DType, kind: Kind, shape: readonly number[]): NDArray {
  const size = shape.reduce((p, dim) => p * dim, 1);
  const at = KINDS[kind];
  if (!dtype.startsWith("complex")) {
    return array(
      Float64Array.from({ length: size }, (_, i) => (dtype === "bool" ? Number(at(i) % 3 === 0) : at(i))),
      { dtype, shape },
    );
  }
  const interleaved = Float64Array.from({ length: 2 * size }, (_, i) => at((i >> 1) + (i % 2) * 5));
  return array(interleaved, { dtype: "complex128", shape }).astype(dtype);
}

/** The same elements, laid out in other ways. */
const LAYOUTS: Readonly<Record<string, (x: NDArray) => NDArray>> = {
  contiguous: (x) => x,
  transposed: (x) => x.T.copy().T,
  apart: (x) => {
    const beside: NDArray = array(Float64Array.of(99), { shape: x.shape.map(() => 1) }).astype(x.dtype);
    return api.stack([x, api.broadcastTo(beside, x.shape)], { axis: -1 }).slice("...", 0) as NDArray;
  },
  reversed: (x) => api.flip(api.flip(x).copy()),
};

/** What a result may differ by, before the type's eps. Other functions' results are exact. */
function bound(name: string, kind: Kind, n: number, largest: number, wanted: number): number {
  if (name.endsWith("variance") || name.endsWith("std")) return tolerance("variance", "float64", n) * Math.abs(wanted);
  // NumPy divides complex numbers by a complex count.
  if (name === "mean" && kind === "integers") return tolerance("quotient", "float64") * Math.abs(wanted);
  if (kind !== "reals") return 0;
  return name === "prod" ? n * EPS.float64 * Math.abs(wanted) : 2 * tolerance("sum", "float64", n) * n * largest;
}

const FUNCTIONS: Readonly<Record<string, Reduction>> = {
  sum: api.sum,
  prod: api.prod,
  mean: api.mean,
  variance: api.variance,
  std: (x, options) => api.std(x, { ...options, ddof: 1 }),
  max: api.max,
  min: api.min,
  ptp: api.ptp,
  any: api.any,
  all: api.all,
  countNonzero: api.countNonzero,
  median: api.median,
  nansum: api.nansum,
  nanprod: api.nanprod,
  nanmean: api.nanmean,
  nanvariance: api.nanvariance,
  nanstd: (x, options) => api.nanstd(x, { ...options, ddof: 1 }),
  nanmax: api.nanmax,
  nanmin: api.nanmin,
  nanmedian: api.nanmedian,
};
/** Those that take one axis. */
const ALONG: Readonly<Record<string, (x: NDArray, options: { readonly axis: number | null }) => NDArray>> = {
  argmax: api.argmax,
  argmin: api.argmin,
  nanargmax: api.nanargmax,
  nanargmin: api.nanargmin,
  cumsum: api.cumsum,
  cumprod: api.cumprod,
};

function compute(name: string, x: NDArray, axis: number | readonly number[] | null): NDArray {
  const along = ALONG[name];
  if (along !== undefined) return along(x, { axis: axis as number | null });
  return (FUNCTIONS[name] as Reduction)(x, { axis });
}

/** Throws where a value is not as wanted. 0 is not −0 there where no sum or maximum of both decides. */
function expectValues(found: NDArray, wanted: Values, allowed: (wanted: number) => number, from: string): void {
  const values = Array.from(found.data as ArrayLike<number>);
  expect(values.length, from).toBe(wanted.length);
  const single = found.dtype === "float32" || found.dtype === "complex64";
  for (const [i, value] of values.entries()) {
    const exact = single ? Math.fround(number(wanted[i] as number)) : number(wanted[i] as number);
    const close = value === exact || Math.abs(value - exact) <= allowed(exact) * (single ? EPS.float32 / EPS.float64 : 1);
    if (!close && !(Number.isNaN(value) && Number.isNaN(exact))) expect(value, `${from}, element ${i}`).toBe(exact);
  }
}

describe("reductions are NumPy's", () => {
  test.each(golden.tables)("$function of $kind in $dtype", (table) => {
    const name = table.function;
    const kind = table.kind as Kind;
    for (const [i, { shape, axis }] of golden.cases.entries()) {
      const wanted = table.results[i] as Values | null | "skipped";
      if (wanted === "skipped") continue;
      scope(() => {
        const x = make(table.dtype as DType, kind, shape);
        const largest = kind === "reals" ? 1.5 : 0;
        for (const [layout, lay] of Object.entries(LAYOUTS)) {
          const from = `${name} of ${kind} in ${table.dtype}, (${shape}) over ${axis}, ${layout}`;
          if (wanted === null) expect(() => compute(name, lay(x), axis), from).toThrow(GenMathError);
          else expectValues(compute(name, lay(x), axis), wanted, (exact) => bound(name, kind, Math.max(2, x.size), largest, exact), from);
        }
      });
    }
  });
});

describe("quantiles are NumPy's", () => {
  test.each(golden.methods)("$method", ({ method, rows }) => {
    for (const { shape, axis, values } of rows) {
      for (const [layout, lay] of Object.entries(LAYOUTS)) {
        const x = lay(make("float64", "integers", shape));
        const found = quantile(x, golden.quantiles, { axis, method: method as QuantileMethod });
        expectValues(found, values, () => tolerance("quantile", "float64") * 12, `${method} of (${shape}) over ${axis}, ${layout}`);
      }
    }
  });
});

test("covariances, correlations and averages are NumPy's", () => {
  const a = make("float64", "reals", [4, 9]);
  const b = make("float64", "integers", [2, 9]);
  const fweights = Array.from({ length: 9 }, (_, i) => i % 3);
  const aweights = Array.from({ length: 9 }, (_, i) => i / 4);
  const over = { axis: [2, 0], weights: array([0, 1, 2, 3, 4, 5, 6, 7], { shape: [4, 2] }) };
  const found: Record<keyof typeof golden.covariances, NDArray> = {
    plain: cov(a),
    one: cov(a.at(0)),
    biased: cov(a, { bias: true }),
    columns: cov(a, { rowvar: false, ddof: 0 }),
    joined: cov(a, { y: b }),
    weighted: cov(a, { fweights, aweights }),
    frequencies: cov(a, { fweights, ddof: 2 }),
    corrcoef: corrcoef(a, { y: b }),
    corrcoefOfOne: corrcoef(a.at(1)),
    average: average(a, { axis: 1, weights: aweights }),
    averageOfAll: average(a, { weights: a.add(2) }),
    averageOverTwo: average(make("float64", "reals", [2, 3, 4]), over),
  };
  for (const [name, wanted] of Object.entries(golden.covariances)) {
    const scale = Math.max(...wanted.map((value) => Math.abs(value)));
    expectValues(found[name as keyof typeof found], wanted, () => tolerance("covariance", "float64", 9) * scale, name);
  }
});

/** What distributions share: parameters, shapes, types, errors, draws. Their values are tested in core-wasm/test/distributions. */

import golden from "@genmath/tests/golden/stats-scipy.json";
import { array, DTypeError, type NDArray, ParameterError, random, ShapeError, scope, stats } from "@genmath/ts-api";
import { describe, expect, test } from "vitest";

type Made = stats.ContinuousDistribution<number> | stats.DiscreteDistribution<number>;
const make = stats as unknown as Readonly<Record<string, (...parameters: readonly number[]) => Made>>;

function expectClose(got: readonly number[], wanted: readonly number[], relative = 1e-12) {
  expect(got.length).toBe(wanted.length);
  for (const [i, value] of got.entries())
    expect(Math.abs(value - wanted[i]!), `${value}, wanted ${wanted[i]}`).toBeLessThanOrEqual(relative * Math.abs(wanted[i]!));
}

describe("parameters", () => {
  test("broadcast with each other and with x", () => {
    const means = array([[0], [1]]);
    const found = stats.norm(means, [1, 2, 3]).cdf(1);
    expect(found.shape).toEqual([2, 3]);
    expect(found.at(1).toArray()).toEqual([0.5, 0.5, 0.5]);
    expect(stats.norm(means).cdf([0, 1, 2, 3]).shape).toEqual([2, 4]);
    expect(stats.norm(means).mean().toArray()).toEqual([[0], [1]]);
    expect(
      stats
        .beta([1, 2], 3)
        .interval(0.5)
        .map((end) => end.shape),
    ).toEqual([[2], [2]]);
  });

  test("are copied: the distribution stays what it was", () => {
    const location = array([1, 2]);
    const frozen = scope(() => stats.norm(location));
    location.set(5);
    expect(frozen.mean().toArray()).toEqual([1, 2]);
    location.dispose();
    expect(frozen.median().toArray()).toEqual([1, 2]);
  });

  test("loc and scale move and stretch every function", () => {
    const [plain, moved] = [stats.gamma(2.5), stats.gamma(2.5, 10, 4)];
    const at = (f: (d: typeof plain, x: number) => NDArray, d: typeof plain, x: number) => Number(f(d, x).item());
    const z = 1.75;
    const x = 10 + 4 * z;
    expect(at((d, v) => d.pdf(v), moved, x)).toBe(at((d, v) => d.pdf(v), plain, z) / 4);
    expectClose([at((d, v) => d.logpdf(v), moved, x)], [at((d, v) => d.logpdf(v), plain, z) - Math.log(4)]);
    expect(at((d, v) => d.sf(v), moved, x)).toBe(at((d, v) => d.sf(v), plain, z));
    expect(at((d, v) => d.ppf(v), moved, 0.3)).toBe(10 + 4 * at((d, v) => d.ppf(v), plain, 0.3));
    expect([moved.mean(), moved.variance(), moved.std()]).toEqual([20, 40, Math.sqrt(40)]);
    expectClose([moved.entropy()], [plain.entropy() + Math.log(4)]);
    expectClose([Number(stats.norm(3, 2).logpdf(1).item())], [-0.5 - 0.5 * Math.log(2 * Math.PI) - Math.log(2)]);
    expect(stats.poisson(3, 10).pmf([13]).toArray()).toEqual(stats.poisson(3).pmf([3]).toArray());
  });

  test.each([
    [() => stats.norm(0, 0), "Cannot make norm with scale 0: wanted a finite number above 0"],
    [() => stats.norm(Number.NaN), "Cannot make norm with loc NaN: wanted a finite number"],
    [() => stats.beta(-1, 2), "Cannot make beta with a -1: wanted a finite number above 0"],
    [() => stats.beta(1, [2, 0]), "Cannot make beta with b 0: wanted a finite number above 0"],
    [() => stats.binom(10, 1.5), "Cannot make binom with p 1.5: wanted a number from 0 to 1"],
    [() => stats.binom(2.5, 0.5), "Cannot make binom with n 2.5: wanted an integer from 0 up"],
    [() => stats.poisson(-1), "Cannot make poisson with mu -1: wanted a finite number from 0 up"],
    [() => stats.geom(0), "Cannot make geom with p 0: wanted a number above 0, at most 1"],
    [() => stats.t(Number.NaN), "Cannot make t with df NaN: wanted a finite number above 0"],
    [() => stats.norm().interval(1.5), "Cannot norm.interval with confidence 1.5: wanted a number from 0 to 1"],
  ])("that cannot be are refused by name and value: %#", (make, message) => {
    expect(make).toThrow(ParameterError);
    expect(make).toThrow(RangeError);
    expect(make).toThrow(message);
  });

  test("errors hold the parameter and its value", () => {
    try {
      stats.f(2, -3);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: "ParameterError", parameter: "dfd", value: -3 });
    }
    expect(() => stats.norm([1, 2], [1, 2, 3])).toThrow(ShapeError);
    expect(() => stats.norm([1, 2]).cdf([1, 2, 3])).toThrow(ShapeError);
    expect(() => stats.norm().cdf(array([1], { dtype: "complex128" }))).toThrow(DTypeError);
  });
});

describe("results", () => {
  test("of x are arrays, of the parameters alone numbers where those are numbers", () => {
    expect(stats.norm().pdf(0).ndim).toBe(0);
    expect(stats.norm().pdf(array([0], { dtype: "float32" })).dtype).toBe("float32");
    expect(stats.norm().pdf(array([0], { dtype: "int32" })).dtype).toBe("float64");
    expect(stats.norm().mean()).toBe(0);
    expect(stats.norm().cdf([]).shape).toEqual([0]);
  });

  test("the book's interval", () => {
    const [low, high] = stats.beta(1 + 7, 1 + 3).interval(0.95);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.390", "0.891"]);
    expect(stats.binom(10, 0.3).interval(1)).toEqual([0, 10]);
    expect(stats.norm().interval(1)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  test("NaN stays, quantiles outside of [0, 1] are NaN", () => {
    const all = [
      stats.norm(),
      stats.beta(2, 3),
      stats.gamma(2),
      stats.t(3),
      stats.f(2, 3),
      stats.lognorm(1),
      stats.cauchy(),
      stats.expon(),
    ];
    for (const d of [...all, stats.uniform(), stats.laplace(), stats.chi2(2)]) {
      for (const f of ["pdf", "logpdf", "cdf", "sf", "logcdf", "logsf", "ppf", "isf"] as const)
        expect(d[f](Number.NaN).item()).toBe(Number.NaN);
      expect(d.ppf([-0.1, 1.1]).toArray()).toEqual([Number.NaN, Number.NaN]);
    }
    for (const d of [stats.bernoulli(0.3), stats.binom(5, 0.3), stats.poisson(2), stats.geom(0.3)]) {
      for (const f of ["pmf", "logpmf", "cdf", "sf", "logcdf", "logsf", "ppf", "isf"] as const)
        expect(d[f](Number.NaN).item()).toBe(Number.NaN);
    }
  });

  test("the quantile of a discrete cdf or sf up to a half is where it came from", () => {
    for (const d of [stats.binom(40, 0.3), stats.poisson(12.5), stats.geom(0.1), stats.binom(1e6, 0.3, -3e5)]) {
      for (let k = 1; k <= 40; k++) {
        const [below, above] = [d.cdf(k).item(), d.sf(k).item()];
        if (below <= 0.5) expect(d.ppf(below).item()).toBe(k);
        else if (above > 0) expect(d.isf(above).item()).toBe(k);
      }
    }
  });
});

describe("rvs", () => {
  test.each(golden.draws)("$name($parameters): SciPy's numbers, from either generator", ({ name, parameters, legacy, modern }) => {
    const frozen = make[name]!(...parameters);
    expectClose([...(frozen.rvs({ size: 6, random: new random.RandomState(42) }).data as Float64Array)], legacy, 1e-14);
    expectClose([...(frozen.rvs({ size: 6, random: random.defaultRng(42) }).data as Float64Array)], modern, 1e-14);
  });

  test("a number without size, the parameters' shape, the shared stream", () => {
    random.seed(42);
    expect(stats.norm().rvs()).toBe(0.4967141530112327);
    expect(stats.norm([0, 10]).rvs().shape).toEqual([2]);
    expect(stats.norm([0, 10]).rvs({ size: [3, 2] }).shape).toEqual([3, 2]);
    expect(stats.f([1, 2], 3).rvs({ size: [0, 2] }).shape).toEqual([0, 2]);
    expect(() => stats.norm([0, 10]).rvs({ size: 3 })).toThrow(
      "Cannot draw norm of size (3,) with parameters of (2,): they do not broadcast to it",
    );
    expect(stats.binom(10, 0.5).rvs({ size: 2 }).dtype).toBe("int32");
  });
});

describe("samples", () => {
  const { x, y, pearsonr, zscore, describe: described } = golden.samples;
  const table = array(x).reshape([5, 4]);

  test("pearsonr is SciPy's", () => {
    for (const alternative of ["two-sided", "less", "greater"] as const) {
      const { statistic, pvalue } = stats.pearsonr(x, y, { alternative });
      expectClose([statistic, pvalue], pearsonr[alternative]);
    }
    expect(stats.pearsonr([1, 2], [5, 3])).toEqual({ statistic: -1, pvalue: 1 });
    expect(stats.pearsonr([1, 1, 1], [1, 2, 3]).pvalue).toBe(Number.NaN);
    expect(() => stats.pearsonr([1, 2], [1])).toThrow("Cannot pearsonr (2,) and (1,): wanted two vectors of one length, at least 2");
  });

  test("zscore and describe are SciPy's, along the first axis unless said otherwise", () => {
    expectClose([...stats.zscore(table, { ddof: 1 }).ravel().toArray()], zscore);
    const { nobs, minmax, mean, variance, skewness, kurtosis } = stats.describe(table);
    expect(nobs).toBe(5);
    for (const [i, got] of [...minmax, mean, variance, skewness, kurtosis].entries()) expectClose(got.toArray() as number[], described[i]!);
    expect(stats.describe(table, { axis: null }).nobs).toBe(20);
    expect(stats.zscore(table, { axis: null }).shape).toEqual([5, 4]);
  });
});

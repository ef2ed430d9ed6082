/** Distributions against 40-digit values (tests/golden/stats.py): densities, probabilities of either side, their logarithms, quantiles, moments. */
import type { SpecialExports } from "@genmath/core-wasm/special";
import { engine, special, variants } from "@genmath/testing/engines";
import { guarded } from "@genmath/testing/guarded";
import { tolerance } from "@genmath/testing/tolerance";
import golden from "@genmath/tests/golden/stats.json";
import { describe, expect, test } from "vitest";

type Kernel = keyof SpecialExports & `${string}_${string}_f64`;
type Variant = (typeof variants)[number];

/** The number of a cell; infinities and NaN are text. */
function numberOf(cell: number | string): number {
  return typeof cell === "number"
    ? cell
    : cell === "nan"
      ? Number.NaN
      : cell === "inf"
        ? Number.POSITIVE_INFINITY
        : Number.NEGATIVE_INFINITY;
}

/** f of each x with loc 0 and scale 1 unless given. */
function apply(
  variant: Variant,
  name: string,
  x: readonly number[],
  [a = 0, b = 0]: readonly number[],
  loc = [0],
  scale = [1],
): Float64Array {
  return guarded(engine(variant), (buffers) => {
    const columns = [x, [a], [b], loc, scale];
    const table = columns.flatMap((column) => [buffers.input(Float64Array.from(column)), column.length === 1 ? 0 : 1]);
    const out = buffers.poisoned(8 * x.length);
    const kernel = engine(variant).kernels(special)[`${name}_f64` as "norm_cdf_f64" & Kernel];
    kernel(x.length, buffers.input(Int32Array.from(table)), out);
    return Float64Array.from(buffers.read(out, x.length, "float64"));
  });
}

/** Below this, in logarithm, a value lies in the extreme tail. */
const CORE = Math.log(1e-13);

/** How far `got` is off, in units of what is allowed; infinities and NaN must be met. */
function share(f: string, got: number, exact: number, logarithm: number): number {
  if (!Number.isFinite(exact)) return Object.is(got, exact) ? 0 : Number.POSITIVE_INFINITY;
  const row = f.startsWith("log") || logarithm > CORE ? "distribution" : "distributionTail";
  // Logarithms of densities pass 0 somewhere; what is below the normal numbers has fewer digits.
  const size = f === "logpdf" ? Math.max(1, Math.abs(exact)) : Math.abs(exact);
  return Math.abs(got - exact) / (tolerance(row, "float64") * size + 2 ** -1074);
}

const cases = golden.cases.map((data) => ({ ...data, title: `${data.name}(${data.parameters.join(", ")})` }));

describe.each(cases)("$title", (data) => {
  const discrete = ["bernoulli", "binom", "geom", "poisson"].includes(data.name);

  test.each(variants)("%s: densities and probabilities within their bounds", (variant) => {
    for (const f of ["pdf", "logpdf", "cdf", "sf", "logcdf", "logsf"] as const) {
      const got = apply(variant, `${data.name}_${discrete ? f.replace("pdf", "pmf") : f}`, data.x, data.parameters);
      const logarithms = data[f === "pdf" ? "logpdf" : f === "cdf" ? "logcdf" : "logsf"];
      for (const [i, cell] of data[f].entries()) {
        const exact = numberOf(cell);
        const used = share(f, got[i] as number, exact, numberOf(logarithms[i] as number | string));
        expect(used, `${f}(${data.x[i]}) = ${got[i]}, exactly ${exact}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each(variants)("%s: quantiles, exact where they are whole numbers", (variant) => {
    for (const f of ["ppf", "isf"] as const) {
      const got = apply(variant, `${data.name}_${f}`, data.q, data.parameters);
      for (const [i, cell] of data[f].entries()) {
        const exact = numberOf(cell);
        const message = `${f}(${data.q[i]}) = ${got[i]}, exactly ${exact}`;
        if (discrete || !Number.isFinite(exact)) expect(got[i], message).toBe(exact);
        else
          expect(Math.abs((got[i] as number) - exact), message).toBeLessThanOrEqual(
            tolerance("quantileOf", "float64") * Math.abs(exact) + 2 ** -1074,
          );
      }
    }
  });

  test.each(variants)("%s: mean, variance and entropy", (variant) => {
    for (const [i, f] of ["mean", "variance", "entropy"].entries()) {
      const exact = numberOf(data.moments[i] as number | string);
      const [got = 0] = apply(variant, `${data.name}_${f}`, [0], data.parameters);
      if (!Number.isFinite(exact)) expect(got, f).toBe(exact);
      else
        expect(Math.abs(got - exact), `${f} ${got}, exactly ${exact}`).toBeLessThanOrEqual(
          tolerance("distribution", "float64") * Math.max(1, Math.abs(exact)),
        );
    }
  });
});

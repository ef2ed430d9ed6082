/**
 * Numbers of the standard distributions, by the methods of `random` that NumPy has too, called as SciPy's `_rvs` calls NumPy's. What NumPy makes of others (χ² of gamma,
 * F of two of those) is done here in its order, so that the stream is the same.
 */
import { type NDArray, wrap } from "../array/ndarray.ts";
import { overScalars } from "../array/view.ts";
import { exp } from "../elementwise/exp.ts";
import { log } from "../elementwise/log.ts";
import { log1p } from "../elementwise/log1p.ts";
import { Generator } from "../random/generator.ts";
import type { RandomState } from "../random/random-state.ts";
import { evaluate } from "./evaluate.ts";

export type Stream = RandomState | Generator;

/** A parameter of a draw: one number for all, or one for each. */
export type Each = number | Float64Array;

/** Numbers drawn. */
export type Numbers = Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** n numbers of the standard distribution of parameters a and b. */
export type Sampler = (stream: Stream, n: number, a: Each, b: Each) => Numbers;

export const normal: Sampler = (stream, n) => taken(stream.normal(0, 1, [n]));
export const exponential: Sampler = (stream, n) => taken(stream.exponential(1, [n]));
export const uniform: Sampler = (stream, n) => taken(stream.uniform(0, 1, [n]));
export const gamma: Sampler = (stream, n, a) => taken(stream.gamma(a, 1, [n]));
export const beta: Sampler = (stream, n, a, b) => taken(stream.beta(a, b, [n]));
export const binomial: Sampler = (stream, n, trials, p) => taken(stream.binomial(trials, p, [n]));
export const bernoulli: Sampler = (stream, n, p) => taken(stream.binomial(1, p, [n]));
export const poisson: Sampler = (stream, n, mu) => taken(stream.poisson(mu, [n]));

/** 2γ of shape df/2. */
export const chiSquare: Sampler = (stream, n, df) =>
  gamma(
    stream,
    n,
    each(n, (i) => of(df, i) / 2),
    0,
  ).map((x) => 2 * x);

/** e^(s z). */
export const lognormal: Sampler = (stream, n, s) =>
  through(
    exp,
    normal(stream, n, 0, 0).map((z, i) => of(s, i) * z),
  );

/** The quantile of a uniform number: SciPy does not ask NumPy for these. */
export const cauchy: Sampler = (stream, n) => {
  const u = uniform(stream, n, 0, 0);
  const view = evaluate("cauchy", "ppf", overScalars(u, "float64", [n]), [0, 0, 0, 1]);
  return taken(wrap<"float64", readonly [number]>(view));
};

/** The inverse of the cdf at a uniform number. */
export const laplace: Sampler = (stream, n) => {
  const u = taken(stream.uniform(0, 1, [n]));
  const logs = through(
    log,
    each(n, (i) => {
      const at = u[i] as number;
      return at >= 0.5 ? 2 - at - at : at + at;
    }),
  );
  return each(n, (i) => ((u[i] as number) >= 0.5 ? -(logs[i] as number) : (logs[i] as number)));
};

/** z √(df/2) / √γ, the two drawn in turn. */
export const student: Sampler = (stream, n, df) =>
  each(n, (i) => {
    const half = of(df, i) / 2;
    const z = stream.normal(0, 1);
    return (Math.sqrt(half) * z) / Math.sqrt(stream.gamma(half, 1));
  });

/** (χ²₁ df₂) / (χ²₂ df₁), the two drawn in turn. */
export const fisher: Sampler = (stream, n, first, second) => {
  const chi = chiSquare(
    stream,
    2 * n,
    each(2 * n, (i) => of(i % 2 === 0 ? first : second, i >> 1)),
    0,
  );
  return each(n, (i) => ((chi[2 * i] as number) * of(second, i)) / ((chi[2 * i + 1] as number) * of(first, i)));
};

/** From this probability on NumPy searches upwards, below it inverts the cdf. */
const SEARCHED = 1 / 3;

export const geometric: Sampler = (stream, n, p) => {
  if (typeof p === "number") return p >= SEARCHED ? searched(stream, n, p) : inverted(stream, n, p);
  return each(n, (i) => (of(p, i) >= SEARCHED ? searched : inverted)(stream, 1, of(p, i))[0] as number);
};

function searched(stream: Stream, n: number, p: number): Float64Array<ArrayBuffer> {
  const u = taken(stream.uniform(0, 1, [n]));
  return each(n, (i) => {
    let k = 1;
    let term = p;
    for (let sum = p; (u[i] as number) > sum; sum += term) {
      term *= 1 - p;
      k++;
    }
    return k;
  });
}

function inverted(stream: Stream, n: number, p: number): Float64Array<ArrayBuffer> {
  if (stream instanceof Generator) {
    const [scale = 0] = through(log1p, Float64Array.of(-p));
    return (exponential(stream, n, 0, 0) as Float64Array<ArrayBuffer>).map((x) => Math.ceil(-x / scale));
  }
  const [scale = 0] = through(log, Float64Array.of(1 - p));
  return through(
    log1p,
    taken(stream.uniform(0, 1, [n])).map((u) => -u),
  ).map((x) => Math.ceil(x / scale));
}

/** Element i of a parameter. */
export function of(values: Each, i: number): number {
  return typeof values === "number" ? values : (values[i] as number);
}

function each(n: number, value: (i: number) => number): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: n }, (_, i) => value(i));
}

/** The numbers of an array that is needed no more. */
function taken<D extends "float64" | "int32">(array: NDArray<D>): D extends "int32" ? Int32Array<ArrayBuffer> : Float64Array<ArrayBuffer> {
  const values = array.data.slice();
  array.dispose();
  return values as D extends "int32" ? Int32Array<ArrayBuffer> : Float64Array<ArrayBuffer>;
}

/** f of each number, by the library's own kernel. */
function through(f: (x: NDArray<"float64">) => NDArray<"float64">, values: Numbers): Float64Array<ArrayBuffer> {
  const x = wrap<"float64", readonly [number]>(overScalars(Float64Array.from(values), "float64", [values.length]));
  const y = f(x);
  x.dispose();
  return taken(y);
}

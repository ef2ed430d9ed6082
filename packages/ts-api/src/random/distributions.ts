/** Distributions with parameters, drawn from either generator. The methods of RandomState and Generator name them. */
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import { drawn } from "./drawn.ts";
import {
  FINITE,
  FROM_ZERO,
  given,
  MEAN_COUNT,
  type Parameter,
  POSITIVE,
  PROBABILITY,
  prepared,
  TRIALS,
  type Values,
} from "./parameters.ts";
import type { Fill, Source } from "./source.ts";

/** Adds nothing to any number, not even to −0. */
const NOWHERE = -0;

type Result = number | NDArray;

/** loc + scale · z. */
export function drawNormal(source: Source, loc: ArrayLike, scale: ArrayLike, size: Size | undefined): Result {
  const parameters = [
    { name: "loc", value: loc, rule: FINITE },
    { name: "scale", value: scale, rule: FROM_ZERO },
  ];
  const { size: shape, values } = prepared("draw normal", size, parameters);
  return drawn(source.stream, "float64", shape, located(source.normal, values[0] as Values, values[1] as Values));
}

/** scale · e. */
export function drawExponential(source: Source, scale: ArrayLike, size: Size | undefined): Result {
  const { size: shape, values } = prepared("draw exponential", size, [{ name: "scale", value: scale, rule: FROM_ZERO }]);
  return drawn(source.stream, "float64", shape, located(source.exponential, NOWHERE, values[0] as Values));
}

/** low + (high − low) · u. `descending`: whether high may be below low, as RandomState lets it. */
export function drawUniform(source: Source, low: ArrayLike, high: ArrayLike, size: Size | undefined, descending: boolean): Result {
  const parameters = [
    { name: "low", value: low, rule: FINITE },
    { name: "high", value: high, rule: FINITE },
  ];
  const { size: shape, values } = prepared("draw uniform", size, parameters);
  const [from, to] = values as [Values, Values];
  return drawn(source.stream, "float64", shape, located(source.uniform, from, rangeOf(from, to, descending)));
}

function rangeOf(low: Values, high: Values, descending: boolean): Values {
  if (typeof low === "number" && typeof high === "number") return checkedRange(low, high, descending);
  const at = (values: Values, i: number) => (typeof values === "number" ? values : (values[i] as number));
  const { length } = (typeof low === "number" ? high : low) as Float64Array;
  return Float64Array.from({ length }, (_, i) => checkedRange(at(low, i), at(high, i), descending));
}

function checkedRange(low: number, high: number, descending: boolean): number {
  const range = high - low;
  const { holds, wanted } = descending ? FINITE : FROM_ZERO;
  if (!holds(range)) throw new RangeError(`Cannot draw uniform with high − low ${range}: wanted ${wanted}`);
  return range;
}

/** Deviates moved and scaled. */
function located(fill: Fill, location: Values, scale: Values): Fill {
  return (kernels, state, n, out, frame) => {
    fill(kernels, state, n, out, frame);
    if (typeof location === "number" && typeof scale === "number") {
      kernels.affine_f64(n, location, scale, out);
      return;
    }
    const [l, s] = [given(frame, location), given(frame, scale)];
    kernels.affine_each_f64(n, l.at, l.step, s.at, s.step, out);
  };
}

/** A deviate of each shape times its scale. */
export function drawGamma(source: Source, shape: ArrayLike, scale: ArrayLike, size: Size | undefined): Result {
  const parameters = [
    { name: "shape", value: shape, rule: FROM_ZERO },
    { name: "scale", value: scale, rule: FROM_ZERO },
  ];
  return withTwo(source, "gamma", "float64", parameters, size);
}

export function drawBeta(source: Source, a: ArrayLike, b: ArrayLike, size: Size | undefined): Result {
  const parameters = [
    { name: "a", value: a, rule: POSITIVE },
    { name: "b", value: b, rule: POSITIVE },
  ];
  return withTwo(source, "beta", "float64", parameters, size);
}

/** Successes among n trials. */
export function drawBinomial(source: Source, n: ArrayLike, p: ArrayLike, size: Size | undefined): Result {
  const parameters = [
    { name: "n", value: n, rule: TRIALS },
    { name: "p", value: p, rule: PROBABILITY },
  ];
  return withTwo(source, "binomial", "int32", parameters, size);
}

function withTwo(
  source: Source,
  name: "gamma" | "beta" | "binomial",
  dtype: "float64" | "int32",
  parameters: readonly Parameter[],
  size: Size | undefined,
): Result {
  const { size: shape, values } = prepared(`draw ${name}`, size, parameters);
  const [first, second] = values as [Values, Values];
  return drawn(source.stream, dtype, shape, (kernels, state, n, out, frame) =>
    source[name](kernels, state, n, given(frame, first), given(frame, second), out, frame),
  );
}

/** Events of a mean number. */
export function drawPoisson(source: Source, lam: ArrayLike, size: Size | undefined): Result {
  const { size: shape, values } = prepared("draw poisson", size, [{ name: "lam", value: lam, rule: MEAN_COUNT }]);
  return drawn(source.stream, "int32", shape, (kernels, state, n, out, frame) =>
    source.poisson(kernels, state, n, given(frame, values[0] as Values), out, frame),
  );
}

import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { POSITIVE } from "./parameters.ts";
import { gamma as sampler } from "./sampler.ts";

const FAMILY: Family = { name: "gamma", shapes: [["a", POSITIVE]], sampler };

/**
 * Gamma distribution. Density z^(a − 1) e^−z / Γ(a) from z = 0 on, z = (x − loc) / scale, over scale.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless a is finite and above 0, loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.gamma(2).cdf([1, 2, 4]); // [0.26424112 0.59399415 0.90842181]
 * stats.gamma(2, 0, 3).mean(); // 6
 */
export function gamma<A extends ArrayLike, B extends ArrayLike = number, C extends ArrayLike = number>(
  a: A,
  loc?: B,
  scale?: C,
): ContinuousDistribution<A | B | C> {
  return new ContinuousDistribution(FAMILY, [a], loc, scale);
}

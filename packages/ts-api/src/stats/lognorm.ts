import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { POSITIVE } from "./parameters.ts";
import { lognormal } from "./sampler.ts";

const FAMILY: Family = { name: "lognorm", shapes: [["s", POSITIVE]], sampler: lognormal };

/**
 * Log-normal distribution. That of e^(s y) for standard normal y, scale being the median: ln ((x − loc) / scale) / s is normal.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless s is finite and above 0, loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.lognorm(0.5).cdf([0.5, 1, 2]); // [0.08282852 0.5        0.91717148]
 * stats.lognorm(1).mean().toFixed(6); // '1.648721'
 */
export function lognorm<A extends ArrayLike, B extends ArrayLike = number, C extends ArrayLike = number>(
  s: A,
  loc?: B,
  scale?: C,
): ContinuousDistribution<A | B | C> {
  return new ContinuousDistribution(FAMILY, [s], loc, scale);
}

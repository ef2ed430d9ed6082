import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { cauchy as sampler } from "./sampler.ts";

const FAMILY: Family = { name: "cauchy", shapes: [], sampler };

/**
 * Cauchy's distribution. Density 1 / (π (1 + z²)) at z = (x − loc) / scale, over scale. It has no mean and no variance: they are NaN.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.cauchy().cdf([-1, 0, 1]); // [0.25 0.5  0.75]
 * stats.cauchy().ppf([1e-300]); // [-3.18309886e+299]
 */
export function cauchy<A extends ArrayLike = number, B extends ArrayLike = number>(loc?: A, scale?: B): ContinuousDistribution<A | B> {
  return new ContinuousDistribution(FAMILY, [], loc, scale);
}

import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { uniform as sampler } from "./sampler.ts";

const FAMILY: Family = { name: "uniform", shapes: [], sampler };

/**
 * Uniform distribution on [loc, loc + scale]. Density 1 / scale.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.uniform(2, 4).cdf([1, 3, 7]); // [0.   0.25 1.  ]
 * stats.uniform(0, 6).mean(); // 3
 */
export function uniform<A extends ArrayLike = number, B extends ArrayLike = number>(loc?: A, scale?: B): ContinuousDistribution<A | B> {
  return new ContinuousDistribution(FAMILY, [], loc, scale);
}

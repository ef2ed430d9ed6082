import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { laplace as sampler } from "./sampler.ts";

const FAMILY: Family = { name: "laplace", shapes: [], sampler };

/**
 * Laplace's distribution. Density ½ e^−|z| at z = (x − loc) / scale, over scale.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.laplace().cdf([-1, 0, 1]); // [0.18393972 0.5        0.81606028]
 * stats.laplace(0, 2).std(); // 2.8284271247461903
 */
export function laplace<A extends ArrayLike = number, B extends ArrayLike = number>(loc?: A, scale?: B): ContinuousDistribution<A | B> {
  return new ContinuousDistribution(FAMILY, [], loc, scale);
}

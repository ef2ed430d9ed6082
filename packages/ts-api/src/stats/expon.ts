import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { exponential } from "./sampler.ts";

const FAMILY: Family = { name: "expon", shapes: [], sampler: exponential };

/**
 * Exponential distribution. Density e^−z from z = 0 on, z = (x − loc) / scale: of mean loc + scale.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.expon(0, 2).sf([0, 2, 4]); // [1.         0.36787944 0.13533528]
 * stats.expon().isf([1e-300]); // [690.7755279]
 */
export function expon<A extends ArrayLike = number, B extends ArrayLike = number>(loc?: A, scale?: B): ContinuousDistribution<A | B> {
  return new ContinuousDistribution(FAMILY, [], loc, scale);
}

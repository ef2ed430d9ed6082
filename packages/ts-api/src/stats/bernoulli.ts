import type { ArrayLike } from "../array/types.ts";
import { DiscreteDistribution, type Family } from "./distribution.ts";
import { PROBABILITY } from "./parameters.ts";
import { bernoulli as sampler } from "./sampler.ts";

const FAMILY: Family = { name: "bernoulli", shapes: [["p", PROBABILITY]], sampler };

/**
 * Bernoulli distribution. 1 with probability p, 0 with 1 − p.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 unless given. Throws ParameterError unless p is a number from 0 to 1, loc is finite; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.bernoulli(0.3).pmf([0, 1, 2]); // [0.7 0.3 0. ]
 * stats.bernoulli(0.3).variance(); // 0.21
 */
export function bernoulli<A extends ArrayLike, B extends ArrayLike = number>(p: A, loc?: B): DiscreteDistribution<A | B> {
  return new DiscreteDistribution(FAMILY, [p], loc);
}

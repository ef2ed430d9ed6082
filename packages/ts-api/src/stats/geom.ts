import type { ArrayLike } from "../array/types.ts";
import { DiscreteDistribution, type Family } from "./distribution.ts";
import { CHANCE } from "./parameters.ts";
import { geometric } from "./sampler.ts";

const FAMILY: Family = { name: "geom", shapes: [["p", CHANCE]], sampler: geometric };

/**
 * Geometric distribution: the number of the first trial that succeeds. P(k) = p (1 − p)^(k − 1) for k = 1, 2, ….
 *
 * Parameters are numbers or arrays that broadcast, loc 0 unless given. Throws ParameterError unless p is a number above 0, at most 1, loc is finite; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.geom(0.25).pmf([1, 2, 3]); // [0.25     0.1875   0.140625]
 * stats.geom(0.25).median(); // 3
 */
export function geom<A extends ArrayLike, B extends ArrayLike = number>(p: A, loc?: B): DiscreteDistribution<A | B> {
  return new DiscreteDistribution(FAMILY, [p], loc);
}

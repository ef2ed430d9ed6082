import type { ArrayLike } from "../array/types.ts";
import { DiscreteDistribution, type Family } from "./distribution.ts";
import { FROM_ZERO } from "./parameters.ts";
import { poisson as sampler } from "./sampler.ts";

const FAMILY: Family = { name: "poisson", shapes: [["mu", FROM_ZERO]], sampler };

/**
 * Poisson's distribution: events of mean number mu. P(k) = e^−mu mu^k / k!.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 unless given. Throws ParameterError unless mu is finite and from 0 up, loc is finite; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.poisson(3).pmf([0, 3, 6]); // [0.04978707 0.22404181 0.05040941]
 * stats.poisson(1e6).logsf([1.1e6]); // [-4846.76965861]
 */
export function poisson<A extends ArrayLike, B extends ArrayLike = number>(mu: A, loc?: B): DiscreteDistribution<A | B> {
  return new DiscreteDistribution(FAMILY, [mu], loc);
}

import type { ArrayLike } from "../array/types.ts";
import { DiscreteDistribution, type Family } from "./distribution.ts";
import { PROBABILITY, TRIALS } from "./parameters.ts";
import { binomial } from "./sampler.ts";

const FAMILY: Family = {
  name: "binom",
  shapes: [
    ["n", TRIALS],
    ["p", PROBABILITY],
  ],
  sampler: binomial,
};

/**
 * Binomial distribution: successes among n trials. P(k) = C(n, k) p^k (1 − p)^(n − k).
 *
 * Parameters are numbers or arrays that broadcast, loc 0 unless given. Throws ParameterError unless n is an integer from 0 up, p is a number from 0 to 1, loc is finite; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.binom(10, 0.5).pmf([4, 5, 6]); // [0.20507813 0.24609375 0.20507813]
 * stats.binom(10, 0.3).interval(0.9); // [ 1, 5 ]
 * stats.binom(1e6, 1e-6).isf(1e-20).item(); // 20
 */
export function binom<A extends ArrayLike, B extends ArrayLike, C extends ArrayLike = number>(
  n: A,
  p: B,
  loc?: C,
): DiscreteDistribution<A | B | C> {
  return new DiscreteDistribution(FAMILY, [n, p], loc);
}

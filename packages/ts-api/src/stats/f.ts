import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { POSITIVE } from "./parameters.ts";
import { fisher } from "./sampler.ts";

const FAMILY: Family = {
  name: "f",
  shapes: [
    ["dfn", POSITIVE],
    ["dfd", POSITIVE],
  ],
  sampler: fisher,
};

/**
 * F distribution. That of the quotient of two independent χ² numbers of dfn and dfd degrees of freedom, each over its degrees. The mean is infinite up to dfd = 2, the variance up to 4.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless dfn and dfd are finite and above 0, loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.f(3, 10).sf([3.7082648]); // [0.05]
 * stats.f(3, 10).mean(); // 1.25
 */
export function f<A extends ArrayLike, B extends ArrayLike, C extends ArrayLike = number, D extends ArrayLike = number>(
  dfn: A,
  dfd: B,
  loc?: C,
  scale?: D,
): ContinuousDistribution<A | B | C | D> {
  return new ContinuousDistribution(FAMILY, [dfn, dfd], loc, scale);
}

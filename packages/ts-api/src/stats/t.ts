import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { POSITIVE } from "./parameters.ts";
import { student } from "./sampler.ts";

const FAMILY: Family = { name: "t", shapes: [["df", POSITIVE]], sampler: student };

/**
 * Student's t distribution. Density proportional to (1 + z²/df)^(−(df + 1)/2), z = (x − loc) / scale. The mean is NaN up to df = 1, the variance is NaN up to 1 and infinite up to 2.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless df is finite and above 0, loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.t(10).interval(0.95).map((end) => end.toFixed(3)); // [ '-2.228', '2.228' ]
 * stats.t(3).ppf([1e-300]); // [-1.03311084e+100]
 */
export function t<A extends ArrayLike, B extends ArrayLike = number, C extends ArrayLike = number>(
  df: A,
  loc?: B,
  scale?: C,
): ContinuousDistribution<A | B | C> {
  return new ContinuousDistribution(FAMILY, [df], loc, scale);
}

import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { POSITIVE } from "./parameters.ts";
import { chiSquare } from "./sampler.ts";

const FAMILY: Family = { name: "chi2", shapes: [["df", POSITIVE]], sampler: chiSquare };

/**
 * Chi-squared distribution. That of the sum of df squares of standard normal numbers: density z^(df/2 − 1) e^(−z/2) / (2^(df/2) Γ(df/2)), z = (x − loc) / scale.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless df is finite and above 0, loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.chi2(3).sf([7.8147279]); // [0.05]
 * stats.chi2([1, 2, 3]).isf(0.05); // [3.84145882 5.99146455 7.8147279 ]
 */
export function chi2<A extends ArrayLike, B extends ArrayLike = number, C extends ArrayLike = number>(
  df: A,
  loc?: B,
  scale?: C,
): ContinuousDistribution<A | B | C> {
  return new ContinuousDistribution(FAMILY, [df], loc, scale);
}

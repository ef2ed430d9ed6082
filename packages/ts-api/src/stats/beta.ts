import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { POSITIVE } from "./parameters.ts";
import { beta as sampler } from "./sampler.ts";

const FAMILY: Family = {
  name: "beta",
  shapes: [
    ["a", POSITIVE],
    ["b", POSITIVE],
  ],
  sampler,
};

/**
 * Beta distribution. Density z^(a − 1) (1 − z)^(b − 1) / B(a, b) on [0, 1], z = (x − loc) / scale.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless a and b are finite and above 0, loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * const posterior = stats.beta(1 + 7, 1 + 3);
 * posterior.mean(); // 0.6666666666666666
 * posterior.interval(0.95).map((end) => end.toFixed(3)); // [ '0.390', '0.891' ]
 * posterior.pdf([0.25, 0.5, 0.75]); // [0.03398895 1.2890625  2.75310516]
 */
export function beta<A extends ArrayLike, B extends ArrayLike, C extends ArrayLike = number, D extends ArrayLike = number>(
  a: A,
  b: B,
  loc?: C,
  scale?: D,
): ContinuousDistribution<A | B | C | D> {
  return new ContinuousDistribution(FAMILY, [a, b], loc, scale);
}

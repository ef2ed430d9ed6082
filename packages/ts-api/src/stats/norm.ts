import type { ArrayLike } from "../array/types.ts";
import { ContinuousDistribution, type Family } from "./distribution.ts";
import { normal } from "./sampler.ts";

const FAMILY: Family = { name: "norm", shapes: [], sampler: normal };

/**
 * Normal distribution. Density e^(−z²/2) / √2π at z = (x − loc) / scale, over scale: of mean loc and standard deviation scale.
 *
 * Parameters are numbers or arrays that broadcast, loc 0 and scale 1 unless given. Throws ParameterError unless loc is finite, scale finite and above 0; ShapeError when
 * parameters do not broadcast.
 *
 * @example
 * stats.norm().cdf([-1.96, 0, 1.96]); // [0.0249979 0.5       0.9750021]
 * stats.norm(100, 15).interval(0.95).map((end) => end.toFixed(2)); // [ '70.60', '129.40' ]
 * stats.norm().logcdf([-50]); // [-1254.83136114]
 */
export function norm<A extends ArrayLike = number, B extends ArrayLike = number>(loc?: A, scale?: B): ContinuousDistribution<A | B> {
  return new ContinuousDistribution(FAMILY, [], loc, scale);
}

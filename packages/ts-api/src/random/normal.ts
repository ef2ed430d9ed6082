import type { ArrayLike } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import type { DrawnWith } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Normal numbers. loc + scale · z for standard normal z.
 *
 * Shapes: `size`, a length or a shape; without it that of the parameters broadcast together, a number by itself for numbers. Throws RangeError for a loc that is not
 * finite or a scale that is not finite and ≥ 0, ShapeError for shapes that do not fit.
 *
 * @example
 * random.seed(42);
 * random.normal(10, 2, 3); // [10.99342831  9.7234714  11.29537708]
 * random.normal([0, 100], 1); // [ 1.52302986 99.76584663]
 */
export function normal<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
  loc?: A,
  scale?: B,
  size?: Z,
): DrawnWith<Z, A | B> {
  return sharedState().normal(loc, scale, size);
}

import type { ArrayLike } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import type { DrawnWith } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Numbers of events where `lam` are to be expected.
 *
 * Shapes: `size`, a length or a shape, int32; without it that of the means, a number by itself for one. Throws RangeError for a mean below 0 or above 2147020237, where
 * a number drawn might not fit, ShapeError for shapes that do not fit. Source: Hörmann's PTRS (Insurance: Mathematics and Economics 12, 1993); products of uniform
 * numbers for means below 10.
 *
 * @example
 * random.seed(42);
 * random.poisson(4, 6); // [5 4 4 4 2 5]
 */
export function poisson<const Z extends Size | undefined = undefined, A extends ArrayLike = number>(
  lam?: A,
  size?: Z,
): DrawnWith<Z, A, "int32"> {
  return sharedState().poisson(lam, size);
}

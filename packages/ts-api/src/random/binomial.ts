import type { ArrayLike } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import type { DrawnWith } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Numbers of successes among n trials of probability p each.
 *
 * Shapes: `size`, a length or a shape, int32; without it that of the parameters broadcast together, a number by itself for numbers. Throws RangeError for an n that is
 * no integer from 0 to 2^31 − 1 or a p outside of [0, 1], ShapeError for shapes that do not fit. Source: Kachitvichyanukul & Schmeiser's BTPE (CACM 31, 1988); by
 * inversion for n·min(p, 1 − p) ≤ 30.
 *
 * @example
 * random.seed(42);
 * random.binomial(10, 0.5, 5); // [4 8 6 5 3]
 */
export function binomial<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
  n: A,
  p: B,
  size?: Z,
): DrawnWith<Z, A | B, "int32"> {
  return sharedState().binomial(n, p, size);
}

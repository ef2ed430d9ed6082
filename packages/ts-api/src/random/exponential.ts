import type { ArrayLike } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import type { DrawnWith } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Exponential numbers of mean `scale`. −scale · log(1 − u) for u uniform on [0, 1).
 *
 * Shapes: `size`, a length or a shape; without it that of the scales, a number by itself for one. Throws RangeError for a scale that is not finite and ≥ 0,
 * ShapeError for shapes that do not fit.
 *
 * @example
 * random.seed(42);
 * random.exponential(2, 3); // [0.93853618 6.02024286 2.63349139]
 */
export function exponential<const Z extends Size | undefined = undefined, A extends ArrayLike = number>(
  scale?: A,
  size?: Z,
): DrawnWith<Z, A> {
  return sharedState().exponential(scale, size);
}

import type { ArrayLike } from "../array/types.ts";
import type { Size } from "../shape/size.ts";
import type { DrawnWith } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Numbers uniform on [low, high). low + (high − low) · u for u uniform on [0, 1); rounding may reach `high` itself.
 *
 * Shapes: `size`, a length or a shape; without it that of the parameters broadcast together, a number by itself for numbers. Throws RangeError for bounds that are not
 * finite, ShapeError for shapes that do not fit.
 *
 * @example
 * random.seed(42);
 * random.uniform(-1, 1, 3); // [-0.25091976  0.90142861  0.46398788]
 */
export function uniform<const Z extends Size | undefined = undefined, A extends ArrayLike = number, B extends ArrayLike = number>(
  low?: A,
  high?: B,
  size?: Z,
): DrawnWith<Z, A | B> {
  return sharedState().uniform(low, high, size);
}

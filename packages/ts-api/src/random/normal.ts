import type { Size } from "../shape/size.ts";
import type { Drawn } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Normal numbers. loc + scale · z for standard normal z.
 *
 * Shapes: `size`, a length or a shape; without it a number by itself. Throws RangeError for a loc that is not finite or a scale that is not finite and ≥ 0,
 * ShapeError for a size that is no shape.
 *
 * @example
 * random.seed(42);
 * random.normal(10, 2, 3); // [10.99342831  9.7234714  11.29537708]
 */
export function normal<const Z extends Size | undefined = undefined>(loc = 0, scale = 1, size?: Z): Drawn<Z> {
  return sharedState().normal(loc, scale, size);
}

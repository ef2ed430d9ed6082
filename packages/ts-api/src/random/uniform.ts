import type { Size } from "../shape/size.ts";
import type { Drawn } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Numbers uniform on [low, high). low + (high − low) · u for u uniform on [0, 1); rounding may reach `high` itself.
 *
 * Shapes: `size`, a length or a shape; without it a number by itself. Throws RangeError for bounds that are not finite, ShapeError for a size that is no shape.
 *
 * @example
 * random.seed(42);
 * random.uniform(-1, 1, 3); // [-0.25091976  0.90142861  0.46398788]
 */
export function uniform<const Z extends Size | undefined = undefined>(low = 0, high = 1, size?: Z): Drawn<Z> {
  return sharedState().uniform(low, high, size);
}

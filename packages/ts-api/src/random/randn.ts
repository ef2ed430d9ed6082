import type { Shape } from "../array/types.ts";
import type { Drawn, SizeOf } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Standard normal numbers: mean 0, variance 1.
 *
 * Shapes: the dimensions one by one, `randn(512, 256)` → (512, 256); none of them for a number by itself. Throws ShapeError for a dimension that is no
 * integer from 0 up. Source: Marsaglia & Bray's polar method (SIAM Review 6, 1964).
 *
 * @example
 * random.seed(0);
 * random.randn(3); // [1.76405235 0.40015721 0.97873798]
 * random.randn(2, 1).shape; // [2, 1]
 */
export function randn<const S extends Shape>(...dims: S): Drawn<SizeOf<S>> {
  return sharedState().randn(...dims);
}

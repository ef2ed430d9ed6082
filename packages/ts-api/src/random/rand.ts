import type { Shape } from "../array/types.ts";
import type { Drawn, SizeOf } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Numbers uniform on [0, 1): multiples of 2^-53.
 *
 * Shapes: the dimensions one by one, `rand(2, 3)` → (2, 3); none of them for a number by itself. Throws ShapeError for a dimension that is no integer from 0 up.
 * Source: Matsumoto & Nishimura, "Mersenne Twister" (ACM TOMACS 8, 1998).
 *
 * @example
 * random.seed(42);
 * random.rand(); // 0.3745401188473625
 * random.rand(2, 2).shape; // [2, 2]
 */
export function rand<const S extends Shape>(...dims: S): Drawn<SizeOf<S>> {
  return sharedState().rand(...dims);
}

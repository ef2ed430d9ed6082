import type { Size } from "../shape/size.ts";
import type { Drawn } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Numbers uniform on [0, 1): multiples of 2^-53. As `rand`, with a size in place of dimensions.
 *
 * Shapes: `size`, a length or a shape; without it a number by itself. Throws ShapeError for a size that is no shape.
 *
 * @example
 * random.seed(42);
 * random.randomSample(3); // [0.37454012 0.95071431 0.73199394]
 */
export function randomSample<const Z extends Size | undefined = undefined>(size?: Z): Drawn<Z> {
  return sharedState().randomSample(size);
}

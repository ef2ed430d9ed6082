import type { Size } from "../shape/size.ts";
import type { Drawn } from "./draws.ts";
import { sharedState } from "./shared-state.ts";

/**
 * Integers of [low, high), each as likely as any other; `randint(high)` begins at 0.
 *
 * Shapes: `size`, a length or a shape, int32; without it a number by itself. Throws RangeError unless low < high are integers and what lies between
 * fits int32, ShapeError for a size that is no shape.
 *
 * @example
 * random.seed(42);
 * random.randint(0, 10, 8); // [6 3 7 4 6 9 2 6]
 */
export function randint<const Z extends Size | undefined = undefined>(low: number, high?: number, size?: Z): Drawn<Z, "int32"> {
  return sharedState().randint(low, high, size);
}

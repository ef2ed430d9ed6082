import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Arctangent, element by element, in [−π/2, π/2]. Within 1 ulp in both precisions; {@link atan2} knows the quadrant.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex arrays.
 *
 * @example
 * atan([0, 1, -Infinity]).toArray(); // [0, 0.7853981633974483, -1.5707963267948966]
 */
export function atan<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "atan", x, options);
}

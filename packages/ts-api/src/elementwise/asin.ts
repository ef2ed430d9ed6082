import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Arcsine, element by element, in [−π/2, π/2]. Of numbers outside [−1, 1] NaN; within 1 ulp in both precisions.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex arrays.
 *
 * @example
 * asin([0, 0.5, 1, 2]).toArray(); // [0, 0.5235987755982989, 1.5707963267948966, NaN]
 */
export function asin<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "asin", x, options);
}

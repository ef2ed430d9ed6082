import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Arccosine, element by element, in [0, π]. Of numbers outside [−1, 1] NaN; within 1 ulp in both precisions.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex arrays.
 *
 * @example
 * acos([1, 0.5, -1, 2]).toArray(); // [0, 1.0471975511965979, 3.141592653589793, NaN]
 */
export function acos<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "acos", x, options);
}

import { base } from "@genmath/core-wasm/base";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Natural logarithm, element by element. ln x. log(0) is −Infinity, of negative numbers NaN; within 1 ulp in float64, 2 in float32.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex arrays.
 *
 * @example
 * log([1, Math.E, 0, -1]).toArray(); // [0, 1, -Infinity, NaN]
 */
export function log<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(base, "log", x, options);
}

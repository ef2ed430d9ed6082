import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Logarithm to base 10, element by element. Exact for powers of ten; of 0 −Infinity, of negative numbers NaN; within 1 ulp.
 *
 * float32 stays float32, integers and booleans become float64. Complex arrays stay complex; either part within 4 ulp.
 *
 * @example
 * log10([1000, 2, 0]).toArray(); // [3, 0.3010299956639812, -Infinity]
 */
export function log10<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "log10", x, options);
}

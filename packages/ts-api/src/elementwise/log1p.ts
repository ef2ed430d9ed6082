import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Logarithm of one plus x, element by element. ln(1 + x), without loss where x is small; of −1 −Infinity, of less NaN; within 1 ulp.
 *
 * float32 stays float32, integers and booleans become float64. Complex arrays stay complex, with imaginary parts in [−π, π]; either part within 4 ulp.
 *
 * @example
 * log1p([1e-20, 1, -1]).toArray(); // [1e-20, 0.6931471805599453, -Infinity]
 */
export function log1p<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "log1p", x, options);
}

import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Exponential less one, element by element. e^x − 1, without loss where x is small; within 1 ulp.
 *
 * float32 stays float32, integers and booleans become float64. Complex arrays stay complex.
 *
 * @example
 * expm1([1e-20, 1]).toArray(); // [1e-20, 1.7182818284590453]
 */
export function expm1<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "expm1", x, options);
}

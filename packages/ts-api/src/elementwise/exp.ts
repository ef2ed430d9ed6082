import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { realOrComplex } from "./real-or-complex.ts";
import type { OutOptions, ResultOf } from "./result.ts";

/**
 * Exponential, element by element. e^x. Overflow gives Infinity, underflow 0; within 1 ulp in float64, 2 in float32.
 *
 * float32 stays float32, integers and booleans become float64. Complex arrays stay complex; either part within 4 ulp.
 *
 * @example
 * exp([0, 1]).toArray(); // [1, 2.718281828459045]
 */
export function exp<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return realOrComplex("exp", x, options);
}

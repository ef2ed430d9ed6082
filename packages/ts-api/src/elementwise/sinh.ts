import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Hyperbolic sine, element by element. (e^x − e^−x) / 2, without loss where x is small; within 1 ulp.
 *
 * float32 stays float32, integers and booleans become float64. Complex arrays stay complex; either part within 4 ulp.
 *
 * @example
 * sinh([0, 1, -1]).toArray(); // [0, 1.1752011936438014, -1.1752011936438014]
 */
export function sinh<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "sinh", x, options);
}

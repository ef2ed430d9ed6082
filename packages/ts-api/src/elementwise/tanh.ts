import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Hyperbolic tangent, element by element. (e^x − e^−x) / (e^x + e^−x); within 1 ulp.
 *
 * float32 stays float32, integers and booleans become float64. Complex arrays stay complex; either part within 5 ulp.
 *
 * @example
 * tanh([0, 1, 100]).toArray(); // [0, 0.7615941559557649, 1]
 */
export function tanh<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "tanh", x, options);
}

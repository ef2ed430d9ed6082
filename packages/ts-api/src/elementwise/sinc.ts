import { math } from "@genmath/core-wasm/math";
import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { unary } from "./unary.ts";

/**
 * Normalised cardinal sine, element by element. sin(πx) / (πx), and 1 at 0. πx is rounded before its sine is taken, as NumPy has it.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex arrays.
 *
 * @example
 * sinc([0, 0.5]).toArray(); // [1, 0.6366197723675814]
 */
export function sinc<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return unary(math, "sinc", x, options);
}

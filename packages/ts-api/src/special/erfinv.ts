import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Inverse of erf, element by element. The x with erf x = p, within 2 ulp; ±∞ at ±1, NaN beyond.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex numbers.
 *
 * @example
 * special.erfinv([0, 0.5, 1]).toArray(); // [0, 0.4769362762044699, Infinity]
 */
export function erfinv<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  p: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return pointwise("erfinv", [p], options);
}

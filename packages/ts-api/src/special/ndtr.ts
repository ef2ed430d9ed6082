import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Normal distribution function, element by element. ½ erfc(−x/√2): the probability that a standard normal number is at most x, within 2 ulp down to the subnormal numbers.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex numbers.
 *
 * @example
 * special.ndtr([0, -10, Infinity]).toArray(); // [0.5, 7.619853024160525e-24, 1]
 */
export function ndtr<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return pointwise("ndtr", [x], options);
}

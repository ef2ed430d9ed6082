import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Gamma function, element by element. ∫₀^∞ t^(x−1) e^(−t) dt, continued to negative x, within 4 ulp (8 below −23); factorials that are float64 are exact.
 *
 * ±0 give ±∞, negative integers NaN.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex numbers.
 *
 * @example
 * special.gamma([0.5, 5, 23]).toArray(); // [1.772453850905516, 24, 1.1240007277776077e+21]
 */
export function gamma<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return pointwise("gamma", [x], options);
}

import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Inverse of erfc, element by element. The x with erfc x = p, within 2 ulp down to the smallest p; ∞ at 0, −∞ at 2, NaN outside of [0, 2].
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex numbers.
 *
 * @example
 * special.erfcinv([1, 1e-300]).toArray(); // [0, 26.209469960516124]
 */
export function erfcinv<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  p: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return pointwise("erfcinv", [p], options);
}

import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Logarithm of the modulus of the gamma function, element by element. ln |Γ(x)|, within 4 ulp for x > 0, near its roots 1 and 2 too; good to 4e-16 absolutely near the roots of negative x.
 *
 * 0 and negative integers give ∞.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex numbers.
 *
 * @example
 * special.gammaln([1, 10, 1e10]).toArray(); // [0, 12.80182748008147, 220258509288.81058]
 */
export function gammaln<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return pointwise("gammaln", [x], options);
}

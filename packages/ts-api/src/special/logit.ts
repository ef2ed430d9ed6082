import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Logarithm of the odds, the inverse of `expit`. ln (p / (1 − p)), within 2 ulp; −∞ at 0, ∞ at 1, NaN outside of [0, 1].
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex numbers.
 *
 * @example
 * special.logit([0.5, 0.75, 1]).toArray(); // [0, 1.0986122886681098, Infinity]
 */
export function logit<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  p: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return pointwise("logit", [p], options);
}

import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Normal quantile, the inverse of `ndtr`, element by element. The x with Φ(x) = p, within 2 ulp down to the smallest p; ∓∞ at 0 and 1, NaN outside of [0, 1].
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex numbers.
 *
 * @example
 * special.ndtri([0.5, 0.975, 1e-300]).toArray(); // [0, 1.9599639845400538, -37.0470962993612]
 */
export function ndtri<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  p: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return pointwise("ndtri", [p], options);
}

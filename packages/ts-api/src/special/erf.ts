import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "../elementwise/result.ts";
import { pointwise } from "./pointwise.ts";

/**
 * Error function, element by element. 2/√π · ∫₀ˣ e^(−t²) dt, within 2 ulp.
 *
 * float32 stays float32, integers and booleans become float64. Throws DTypeError for complex numbers.
 *
 * @example
 * special.erf([0, 0.5, -Infinity]).toArray(); // [0, 0.5204998778130465, -1]
 */
export function erf<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return pointwise("erf", [x], options);
}

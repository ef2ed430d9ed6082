import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { scaled } from "./scaled.ts";

/**
 * Degrees in radians, element by element. π x / 180.
 *
 * float32 stays float32, integers give float64. Throws DTypeError for complex numbers.
 *
 * @example
 * radians([0, 180]).toArray(); // [0, 3.141592653589793]
 */
export function radians<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return scaled("radians", x, (pi) => pi / 180, options);
}

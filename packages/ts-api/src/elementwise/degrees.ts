import type { FloatOf } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { scaled } from "./scaled.ts";

/**
 * Radians in degrees, element by element. 180 x / π.
 *
 * float32 stays float32, integers give float64. Throws DTypeError for complex numbers.
 *
 * @example
 * degrees([0, Math.PI]).toArray(); // [0, 180]
 */
export function degrees<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>> {
  return scaled("degrees", x, (pi) => 180 / pi, options);
}

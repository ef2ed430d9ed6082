import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { wholeOf } from "./whole.ts";

/**
 * Whole part, element by element: what remains without the fraction, rounded towards 0.
 *
 * The element type stays. Throws DTypeError for complex numbers.
 *
 * @example
 * trunc([1.5, -1.5]).toArray(); // [1, -1]
 */
export function trunc<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<DTypeOf<A>, ShapeOf<A>>> {
  return wholeOf("trunc", x, options);
}

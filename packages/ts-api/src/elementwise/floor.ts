import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { wholeOf } from "./whole.ts";

/**
 * Largest whole number that is not above, element by element. ⌊x⌋.
 *
 * The element type stays. Throws DTypeError for complex numbers.
 *
 * @example
 * floor([1.5, -1.5]).toArray(); // [1, -2]
 */
export function floor<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<DTypeOf<A>, ShapeOf<A>>> {
  return wholeOf("floor", x, options);
}

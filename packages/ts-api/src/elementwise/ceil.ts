import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { OutOptions, ResultOf } from "./result.ts";
import { wholeOf } from "./whole.ts";

/**
 * Smallest whole number that is not below, element by element. ⌈x⌉.
 *
 * The element type stays. Throws DTypeError for complex numbers.
 *
 * @example
 * ceil([1.5, -1.5]).toArray(); // [2, -1]
 */
export function ceil<A extends ArrayLike, O extends NDArray | undefined = undefined>(
  x: A,
  options: OutOptions<O> = {},
): ResultOf<O, NDArray<DTypeOf<A>, ShapeOf<A>>> {
  return wholeOf("ceil", x, options);
}

import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { binary } from "./binary.ts";

/**
 * Square, element by element. x · x.
 *
 * The element type stays. Throws DTypeError for bool.
 *
 * @example
 * square([1, -2, 3]).toArray(); // [1, 4, 9]
 */
export function square<A extends ArrayLike>(x: A): NDArray<DTypeOf<A>, ShapeOf<A>> {
  return wrap(binary("multiply", x, x));
}

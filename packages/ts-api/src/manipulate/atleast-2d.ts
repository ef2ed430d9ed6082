import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { atLeast2d } from "./at-least.ts";

/**
 * A number becomes a matrix and a vector a row; other arrays stay. A view.
 *
 * Shapes: () → (1, 1), (n,) → (1, n).
 *
 * @example
 * atleast2d([1, 2]).toArray(); // [[1, 2]]
 */
export function atleast2d<A extends ArrayLike>(a: A): NDArray<DTypeOf<A>, Shape> {
  return wrap(atLeast2d(asView(a)));
}

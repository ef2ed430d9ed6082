import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { atLeast1d } from "./at-least.ts";

/**
 * A number becomes a vector; other arrays stay. A view.
 *
 * Shapes: () → (1,).
 *
 * @example
 * atleast1d(5).toArray(); // [5]
 */
export function atleast1d<A extends ArrayLike>(a: A): NDArray<DTypeOf<A>, Shape> {
  return wrap(atLeast1d(asView(a)));
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { atLeast3d } from "./at-least.ts";

/**
 * Axes of length 1 are added until there are three. A view.
 *
 * Shapes: () → (1, 1, 1), (n,) → (1, n, 1), (m, n) → (m, n, 1).
 *
 * @example
 * atleast3d([1, 2]).toArray(); // [[[1], [2]]]
 */
export function atleast3d<A extends ArrayLike>(a: A): NDArray<DTypeOf<A>, Shape> {
  return wrap(atLeast3d(asView(a)));
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { ArrayLike, DTypeOf, Reverse, Shape, ShapeOf } from "../array/types.ts";
import { normalizeAxis } from "../shape/axis.ts";

/** The shape with two axes exchanged: for a matrix its transpose's. */
export type Swapped<S extends Shape> = S extends readonly [number, number] ? Reverse<S> | S : Shape;

/**
 * Two axes exchanged: a view.
 *
 * Shapes: (…, m, …, n, …) → (…, n, …, m, …). Throws AxisError.
 *
 * @example
 * swapaxes(zeros([2, 3, 4]), 0, -1).shape; // [4, 3, 2]
 */
export function swapaxes<A extends ArrayLike>(a: A, axis1: number, axis2: number): NDArray<DTypeOf<A>, Swapped<ShapeOf<A>>> {
  const view = asView(a);
  return wrap(swapAxes(view, normalizeAxis(axis1, view.shape), normalizeAxis(axis2, view.shape)));
}

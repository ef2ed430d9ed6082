import { asView } from "../array/as-view.ts";
import type { DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Reverse, Shape, ShapeOf } from "../array/types.ts";
import { restride, type View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { normalizeAxis } from "../shape/axis.ts";

/**
 * Axes in another order: a view, nothing is copied. Without `axes` they are reversed, so that a matrix becomes its transpose.
 *
 * Shapes: (d0, …, dn) → (dn, …, d0). Throws ShapeError when `axes` is not a permutation.
 *
 * @example
 * transpose([[1, 2, 3], [4, 5, 6]]).toArray(); // [[1, 4], [2, 5], [3, 6]]
 */
export function transpose<A extends ArrayLike>(a: A): NDArray<DTypeOf<A>, Reverse<ShapeOf<A>>>;
export function transpose<A extends ArrayLike>(a: A, axes: readonly number[] | undefined): NDArray<DTypeOf<A>, Shape>;
export function transpose(a: ArrayLike, axes?: readonly number[]): NDArray<DType, Shape> {
  const view = asView(a);
  const { shape } = view;
  const order = axes === undefined ? shape.map((_, axis) => shape.length - 1 - axis) : axes.map((axis) => normalizeAxis(axis, shape));
  if (order.length !== shape.length || new Set(order).size !== order.length) {
    throw new ShapeError(`Cannot transpose ${formatShape(shape)} by axes [${axes}]: wanted each of its ${shape.length} axes once`, [shape]);
  }
  return wrap(permuted(view, order));
}

/** The view with its axes in another order. */
export function permuted(view: View, order: readonly number[]): View {
  const inOrder = (list: readonly number[]) => order.map((axis) => list[axis] as number);
  return restride(view, inOrder(view.shape), inOrder(view.strides));
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape, ShapeOf } from "../array/types.ts";
import { restride } from "../array/view.ts";
import type { Axes } from "../shape/axis.ts";
import { squeezedAxes } from "../shape/squeeze.ts";

/** The shape without axes of length 1, where every dimension is known. */
export type Squeezed<S extends Shape, O> = number extends S["length"]
  ? Shape
  : O extends { readonly axis: Axes }
    ? Shape
    : number extends S[number]
      ? Shape
      : WithoutOnes<S>;

type WithoutOnes<S extends Shape> = S extends readonly [infer First extends number, ...infer Rest extends Shape]
  ? First extends 1
    ? WithoutOnes<Rest>
    : readonly [First, ...WithoutOnes<Rest>]
  : readonly [];

/**
 * Axes of length 1 removed, all or those that are named: a view.
 *
 * Shapes: (…, 1, …) → (…, …). Throws ShapeError for a named axis of another length, AxisError.
 *
 * @example
 * squeeze([[[1], [2]]]).toArray(); // [1, 2]
 * squeeze([[[1], [2]]], { axis: 0 }).toArray(); // [[1], [2]]
 */
export function squeeze<A extends ArrayLike, const O extends { readonly axis?: Axes }>(
  a: A,
  options?: O,
): NDArray<DTypeOf<A>, Squeezed<ShapeOf<A>, O>> {
  const view = asView(a);
  const gone = squeezedAxes(view.shape, options?.axis);
  const keep = (list: readonly number[]) => list.filter((_, axis) => !gone.includes(axis));
  return wrap(restride(view, keep(view.shape), keep(view.strides)));
}

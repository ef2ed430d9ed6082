import { asView } from "../array/as-view.ts";
import { copyOf } from "../array/contiguous.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape, ShapeOf } from "../array/types.ts";
import { componentsOf, restride, type View } from "../array/view.ts";
import { reshapeDims, reshapeStrides } from "../shape/reshape.ts";
import type { Reshaped, ReshapeFits } from "../shape/reshaped.ts";
import { rowMajor } from "../shape/strides.ts";

/**
 * The same elements in another shape, row-major. One dimension may be −1 and is then what is left. A view where the layout allows, else a copy.
 *
 * Throws ShapeError when the sizes differ.
 *
 * @example
 * reshape([1, 2, 3, 4, 5, 6], [2, -1]).toArray(); // [[1, 2, 3], [4, 5, 6]]
 */
export function reshape<A extends ArrayLike, const S extends Shape>(
  a: A,
  shape: S & ReshapeFits<ShapeOf<A>, S>,
): NDArray<DTypeOf<A>, Reshaped<S>> {
  const view = asView(a);
  return wrap(reshaped(view, reshapeDims(view.shape, shape)));
}

/** A view's elements in dimensions that hold as many: a view, or a copy. */
export function reshaped(view: View, dims: readonly number[]): View {
  const components = componentsOf(view);
  if (view.contiguous) return restride(view, dims, rowMajor(dims, components));
  const strides = reshapeStrides(view.shape, view.strides, dims);
  return strides !== undefined ? restride(view, dims, strides) : restride(copyOf(view), dims, rowMajor(dims, components));
}

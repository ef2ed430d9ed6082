import { asView } from "../array/as-view.ts";
import { checkedDType, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate } from "../array/view.ts";

/**
 * An array full of zeros, with the shape of another and, unless `dtype` says otherwise, its element type.
 *
 * Shapes: (…) → (…). Throws DTypeError for an unknown dtype.
 *
 * @example
 * zerosLike([[1, 2], [3, 4]]).toArray(); // [[0, 0], [0, 0]]
 */
export function zerosLike<A extends ArrayLike, D extends DType = DTypeOf<A>>(
  a: A,
  { dtype }: { readonly dtype?: D } = {},
): NDArray<D, ShapeOf<A>> {
  const view = asView(a);
  const type = checkedDType<DType>(dtype ?? view.dtype);
  return wrap(allocate(type, view.shape, "zeros"));
}

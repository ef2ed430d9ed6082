import { asView } from "../array/as-view.ts";
import { checkedDType, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { filledWith } from "./full.ts";

/**
 * An array full of one value, with the shape of another and, unless `dtype` says otherwise, its element type.
 *
 * Shapes: (…) → (…); the value is a number or broadcasts to the shape. Throws ShapeError when it does not, DTypeError for an unknown dtype.
 *
 * @example
 * fullLike([[1, 2], [3, 4]], 5).toArray(); // [[5, 5], [5, 5]]
 */
export function fullLike<A extends ArrayLike, D extends DType = DTypeOf<A>>(
  a: A,
  value: ArrayLike,
  { dtype }: { readonly dtype?: D } = {},
): NDArray<D, ShapeOf<A>> {
  const view = asView(a);
  return wrap(filledWith(checkedDType<DType>(dtype ?? view.dtype), view.shape, asView(value)));
}

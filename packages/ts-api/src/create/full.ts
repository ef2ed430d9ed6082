import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import { checkedDType, DTYPES, type DType } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { allocate, type View } from "../array/view.ts";
import { checkedBroadcast } from "../manipulate/broadcast-to.ts";
import { fillView } from "./fill.ts";

/**
 * An array full of one value: a number, a boolean, a complex number `{ re, im }`, or an array that is broadcast to the shape.
 *
 * Shapes: `shape`. The element type is the value's: float64 for a number. Throws ShapeError when the value does not broadcast to the shape.
 *
 * @example
 * full([2, 2], 7).toArray(); // [[7, 7], [7, 7]]
 * full([2, 2], [1, 2], { dtype: "int32" }).toArray(); // [[1, 2], [1, 2]]
 */
export function full<const S extends Shape, V extends ArrayLike, D extends DType = DTypeOf<V>>(
  shape: S,
  value: V,
  { dtype }: { readonly dtype?: D } = {},
): NDArray<D, S> {
  const view = asView(value);
  return wrap(filledWith(checkedDType<DType>(dtype ?? view.dtype), shape, view));
}

/** A new array of the type and shape, every element from the value, broadcast. */
export function filledWith(dtype: DType, shape: readonly number[], value: View): View {
  const source = castTo(value, dtype);
  // A typed array fills itself faster than a copy of one element does.
  if (source.shape.length === 0 && DTYPES[dtype].components === 1) {
    const out = allocate(dtype, shape);
    return fillView(out, source.storage.scalars()[source.offset] as number);
  }
  return copyOf(checkedBroadcast(source, shape, "fill"));
}

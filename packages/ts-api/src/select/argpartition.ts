import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { assertPlaces } from "../shape/kth.ts";
import { linesAlong } from "../shape/lines.ts";
import { orderOf } from "./order.ts";
import type { PartitionOptions } from "./partition.ts";

/**
 * The indices that partition an array: the one at place `kth` (or at each of several) is of the element that stands there in sorted order, those before it of
 * elements that are not larger, those behind it of elements that are not smaller.
 *
 * Shapes: (…, n, …) → the same, int32; without an axis (null) (size,). They are argsort's, see {@link partition}. Throws RangeError for a place that is not there,
 * AxisError.
 *
 * @example
 * argpartition([7, 1, 5, 3], 2).item(2); // 2
 */
export function argpartition<A extends ArrayLike>(
  a: A,
  kth: number | readonly number[],
  { axis = -1 }: PartitionOptions = {},
): NDArray<"int32", Shape> {
  const view = asView(a);
  const lines = linesAlong(view.shape, axis);
  assertPlaces(kth, lines, "argpartition");
  return wrap(orderOf(view, lines));
}

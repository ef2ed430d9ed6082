import { asView } from "../array/as-view.ts";
import { copyOf } from "../array/contiguous.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { restride } from "../array/view.ts";
import { assertTop } from "../shape/kth.ts";
import { linesAlong } from "../shape/lines.ts";
import { orderOf } from "./order.ts";
import { inOrder } from "./sorted.ts";

/** Along which axis, and from which end. */
export interface TopkOptions {
  /** The axis to take from; negative ones count from the back. null: the flattened array. Default: the last. */
  readonly axis?: number | null;
  /** The largest elements, largest first; else the smallest, smallest first. Default: true. */
  readonly largest?: boolean;
}

/** Elements and where they were. */
export interface Topk<A extends ArrayLike> {
  readonly values: NDArray<DTypeOf<A>, Shape>;
  readonly indices: NDArray<"int32", Shape>;
}

/**
 * The k largest elements along an axis, in order, and their indices. NaN comes after every number; of equal elements the first come first.
 *
 * Shapes: (…, n, …) → (…, k, …), both. Throws RangeError unless 0 ≤ k ≤ n, AxisError.
 *
 * @example
 * const { values, indices } = topk([10, 40, 20, 30], 2);
 * values.toArray(); // [40, 30]
 * indices.toArray(); // [1, 3]
 */
export function topk<A extends ArrayLike>(a: A, k: number, { axis = -1, largest = true }: TopkOptions = {}): Topk<A> {
  const view = asView(a);
  const lines = linesAlong(view.shape, axis);
  assertTop(k, lines);
  const order = orderOf(view, lines, largest);
  const indices = copyOf(restride(order, lines.shape.with(lines.axis, k), order.strides));
  order.storage.dispose();
  return { values: wrap(inOrder(view, indices, lines)), indices: wrap(indices) };
}

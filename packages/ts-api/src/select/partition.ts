import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { assertPlaces } from "../shape/kth.ts";
import { linesAlong } from "../shape/lines.ts";
import { sortedLines } from "./sorted.ts";

/** Along which axis. */
export interface PartitionOptions {
  /** The axis to partition along; negative ones count from the back. null: the flattened array. Default: the last. */
  readonly axis?: number | null;
}

/**
 * A copy with the element at place `kth` (or at each of several) where it stands in sorted order: nothing larger before it, nothing smaller behind it. NaN is
 * the largest.
 *
 * Shapes: (…, n, …) → the same; without an axis (null) (size,). All of the array comes out sorted: the radix sort takes time proportional to n, as a selection
 * would. Throws RangeError for a place that is not there, AxisError.
 *
 * @example
 * partition([7, 1, 5, 3], 2).item(2); // 5
 */
export function partition<A extends ArrayLike>(
  a: A,
  kth: number | readonly number[],
  { axis = -1 }: PartitionOptions = {},
): NDArray<DTypeOf<A>, Shape> {
  const view = asView(a);
  const lines = linesAlong(view.shape, axis);
  assertPlaces(kth, lines, "partition");
  return wrap(sortedLines(view, lines));
}

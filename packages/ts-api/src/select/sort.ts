import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { linesAlong } from "../shape/lines.ts";
import type { SortOptions } from "./order.ts";
import { sortedLines } from "./sorted.ts";

/**
 * A sorted copy of an array along an axis. NaN is last; -0 equals 0; complex numbers are ordered by their real, then by their imaginary parts.
 *
 * Shapes: (…, n, …) → the same; without an axis (null) (size,). Radix sort, in time proportional to n; stable. Throws AxisError.
 *
 * @example
 * sort([3, NaN, 1, 2]).toArray(); // [1, 2, 3, NaN]
 * sort([[3, 1], [2, 4]], { axis: 0, descending: true }).toArray(); // [[3, 4], [2, 1]]
 */
export function sort<A extends ArrayLike>(a: A, { axis = -1, descending = false }: SortOptions = {}): NDArray<DTypeOf<A>, Shape> {
  const view = asView(a);
  return wrap(sortedLines(view, linesAlong(view.shape, axis), descending));
}

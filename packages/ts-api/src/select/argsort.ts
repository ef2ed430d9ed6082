import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { linesAlong } from "../shape/lines.ts";
import { orderOf, type SortOptions } from "./order.ts";

/**
 * The indices that sort an array along an axis. Stable: equal elements keep their order; -0 equals 0; NaN is last; complex numbers are ordered by their real,
 * then by their imaginary parts.
 *
 * Shapes: (…, n, …) → the same, int32; without an axis (null) (size,). Radix sort, in time proportional to n. Throws AxisError.
 *
 * @example
 * argsort([30, 10, 20]).toArray(); // [1, 2, 0]
 * argsort([30, 10, 20], { descending: true }).toArray(); // [0, 2, 1]
 */
export function argsort<A extends ArrayLike>(a: A, { axis = -1, descending = false }: SortOptions = {}): NDArray<"int32", Shape> {
  const view = asView(a);
  return wrap(orderOf(view, linesAlong(view.shape, axis), descending));
}

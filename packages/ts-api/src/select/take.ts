import { asView } from "../array/as-view.ts";
import { gatherAlong, type IndexMode, integerIndices } from "../array/gather.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { linesAlong } from "../shape/lines.ts";

/** Along which axis, and what an index out of range means. */
export interface TakeOptions {
  /** The axis to take from; negative ones count from the back. Default, and null: the flattened array. */
  readonly axis?: number | null;
  /** "raise" throws; "wrap" counts on from the other end; "clip" takes the nearest element, the first for every negative index. Default: "raise". */
  readonly mode?: IndexMode;
}

/**
 * The elements at some indices along an axis.
 *
 * Shapes: (…, n, …) and indices of shape s → (…, s, …); without an axis s. Negative indices count from the back. Throws IndexError for an index out of range,
 * DTypeError for indices with a fraction, AxisError.
 *
 * @example
 * take([10, 20, 30], [2, 0, -1]).toArray(); // [30, 10, 30]
 * take([[1, 2], [3, 4]], [1], { axis: 1 }).toArray(); // [[2], [4]]
 * take([1, 2], [3], { mode: "wrap" }).toArray(); // [2]
 */
export function take<A extends ArrayLike>(
  a: A,
  indices: ArrayLike,
  { axis = null, mode = "raise" }: TakeOptions = {},
): NDArray<DTypeOf<A>, Shape> {
  const view = asView(a);
  return wrap(gatherAlong(view, integerIndices(asView(indices), "take"), linesAlong(view.shape, axis), mode));
}

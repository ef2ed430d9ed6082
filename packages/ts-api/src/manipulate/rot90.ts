import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { normalizeAxes } from "../shape/axis.ts";
import { flipped } from "./flip.ts";

/** How far to turn, and in which plane. */
export interface Rot90Options {
  /** Quarter turns, from the first axis towards the second; negative ones turn back. Default: 1. */
  readonly k?: number;
  /** Default: [0, 1], for a matrix against the clock. */
  readonly axes?: readonly [number, number];
}

/**
 * The array turned by right angles in the plane of two axes: a view.
 *
 * Shapes: (m, n, …) → (n, m, …) for an odd k. Throws AxisError, ShapeError for two equal axes, RangeError for a k that is no integer.
 *
 * @example
 * rot90([[1, 2], [3, 4]]).toArray(); // [[2, 4], [1, 3]]
 */
export function rot90<A extends ArrayLike>(a: A, { k = 1, axes = [0, 1] }: Rot90Options = {}): NDArray<DTypeOf<A>, Shape> {
  if (!Number.isInteger(k)) throw new RangeError(`Cannot rot90 with k = ${k}: wanted an integer`);
  const view = asView(a);
  const [first, second] = normalizeAxes(axes, view.shape, "rot90") as [number, number];
  return wrap(turned(view, first, second, ((k % 4) + 4) % 4));
}

function turned(view: View, first: number, second: number, quarters: number): View {
  if (quarters === 0) return view;
  if (quarters === 2) return flipped(view, [first, second]);
  return quarters === 1 ? swapAxes(flipped(view, [second]), first, second) : flipped(swapAxes(view, first, second), [second]);
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { broadcastShapes } from "../shape/broadcast.ts";
import { checkedBroadcast } from "./broadcast-to.ts";

/**
 * Arrays broadcast against each other: views of one shape.
 *
 * Shapes: NumPy's broadcasting. Throws ShapeError when the shapes do not broadcast.
 *
 * @example
 * broadcastArrays([1, 2], [[3], [4]]).map((a) => a.toArray()); // [[[1, 2], [1, 2]], [[3, 3], [4, 4]]]
 */
export function broadcastArrays<A extends readonly ArrayLike[]>(...arrays: A): { -readonly [K in keyof A]: NDArray<DTypeOf<A[K]>, Shape> } {
  const views = arrays.map(asView);
  const shape = views.reduce<readonly number[]>((common, view) => broadcastShapes(common, view.shape, "broadcast"), []);
  return views.map((view) => wrap(checkedBroadcast(view, shape, "broadcast"))) as { [K in keyof A]: NDArray<DTypeOf<A[K]>, Shape> };
}

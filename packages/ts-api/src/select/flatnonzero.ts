import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { nonzeroPositions } from "../array/nonzero.ts";
import type { ArrayLike } from "../array/types.ts";

/**
 * Where the elements of the flattened array are not zero.
 *
 * Shapes: any → (count,), int32, ascending.
 *
 * @example
 * flatnonzero([[0, 7], [8, 0]]).toArray(); // [1, 2]
 */
export function flatnonzero<A extends ArrayLike>(a: A): NDArray<"int32", readonly [number]> {
  return wrap(nonzeroPositions(asView(a)));
}

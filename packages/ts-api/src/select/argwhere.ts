import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { nonzeroPositions, unravelInto } from "../array/nonzero.ts";
import type { ArrayLike } from "../array/types.ts";
import { allocate } from "../array/view.ts";

/**
 * Where elements are not zero, an index a row.
 *
 * Shapes: (d₀, …, dₖ) → (count, k + 1), int32, in row-major order; for a 0-d array (1, 0) or (0, 0).
 *
 * @example
 * argwhere([[3, 0], [0, 4]]).toArray(); // [[0, 0], [1, 1]]
 */
export function argwhere<A extends ArrayLike>(a: A): NDArray<"int32", readonly [number, number]> {
  const view = asView(a);
  const positions = nonzeroPositions(view);
  const rank = view.shape.length;
  const out = allocate("int32", [positions.size, rank]);
  unravelInto(positions, view.shape, out, rank, 1);
  positions.storage.dispose();
  return wrap(out);
}

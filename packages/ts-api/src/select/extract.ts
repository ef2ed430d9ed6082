import { asView } from "../array/as-view.ts";
import { gatherAlong } from "../array/gather.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { nonzeroPositions } from "../array/nonzero.ts";
import type { ArrayLike, DTypeOf } from "../array/types.ts";
import { linesAlong } from "../shape/lines.ts";

/**
 * The elements for which a condition holds, both flattened.
 *
 * Shapes: condition of any shape and as many elements → (count,). Throws IndexError for a truth behind the last element.
 *
 * @example
 * extract([[true, false], [false, true]], [[1, 2], [3, 4]]).toArray(); // [1, 4]
 */
export function extract<A extends ArrayLike>(condition: ArrayLike, a: A): NDArray<DTypeOf<A>, readonly [number]> {
  const view = asView(a);
  const positions = nonzeroPositions(asView(condition));
  const out = gatherAlong(view, positions, linesAlong(view.shape, null));
  positions.storage.dispose();
  return wrap(out);
}

import { asView } from "../array/as-view.ts";
import { broadcastView } from "../array/broadcast-to.ts";
import { packed } from "../array/contiguous.ts";
import { withFrame } from "../array/frame.ts";
import { alongAxisOffsets, gatherOffsets, integerIndices } from "../array/gather.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { allocate } from "../array/view.ts";
import { alongShapes } from "../shape/along.ts";
import { linesAlong } from "../shape/lines.ts";

/** Along which axis. */
export interface AlongAxisOptions {
  /** The axis that the indices count along; negative ones count from the back. null: the flattened array. Default: the last. */
  readonly axis?: number | null;
}

/**
 * The element of each line along an axis that an index names: out[i, j] = a[i, indices[i, j]] for the last axis of a matrix. What argsort and argmax return
 * is what it takes.
 *
 * Shapes: (…, n, …) and (…, m, …) → (…, m, …); the other dimensions broadcast. Negative indices count from the back. Throws ShapeError, AxisError, IndexError for
 * an index out of range, DTypeError for indices with a fraction.
 *
 * @example
 * takeAlongAxis([[30, 10], [20, 40]], [[1, 0], [0, 1]]).toArray(); // [[10, 30], [20, 40]]
 */
export function takeAlongAxis<A extends ArrayLike>(
  a: A,
  indices: ArrayLike,
  { axis = -1 }: AlongAxisOptions = {},
): NDArray<DTypeOf<A>, Shape> {
  const view = asView(a);
  const lines = linesAlong(view.shape, axis);
  const at = integerIndices(asView(indices), "take along an axis");
  const common = alongShapes(lines, at.shape, "take");
  const cut = linesAlong(common.array, lines.axis);
  const out = allocate(view.dtype, common.indices);
  withFrame((frame) => {
    const x = packed(frame, axis === null ? view : broadcastView(view, common.array));
    gatherOffsets(frame, x, alongAxisOffsets(frame, broadcastView(at, common.indices), cut), out);
  });
  return wrap(out);
}

import { asView } from "../array/as-view.ts";
import { assignView } from "../array/assign.ts";
import { broadcastView } from "../array/broadcast-to.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import type { DType } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { alongAxisOffsets, integerIndices } from "../array/gather.ts";
import { type NDArray, viewOf } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { componentsOf, scalarsOf, type View } from "../array/view.ts";
import { alongShapes } from "../shape/along.ts";
import { broadcastShapes } from "../shape/broadcast.ts";
import { linesAlong } from "../shape/lines.ts";
import type { AlongAxisOptions } from "./take-along-axis.ts";

/**
 * Writes values to the elements that takeAlongAxis would take, in place, and returns the array. Where an element is named twice, the last value stays.
 *
 * Shapes: (…, n, …), indices (…, m, …), values that broadcast to the indices. The values are cast to the array's type. Throws as takeAlongAxis does.
 *
 * @example
 * const a = array([[30, 10], [20, 40]]);
 * putAlongAxis(a, [[1], [0]], 0).toArray(); // [[30, 0], [0, 40]]
 */
export function putAlongAxis<D extends DType, S extends Shape>(
  a: NDArray<D, S>,
  indices: ArrayLike,
  values: ArrayLike,
  { axis = -1 }: AlongAxisOptions = {},
): NDArray<D, S> {
  const view = viewOf(a);
  const lines = linesAlong(view.shape, axis);
  const at = integerIndices(asView(indices), "put along an axis");
  const places = alongShapes(lines, at.shape, "put", "in place").indices;
  const put = castTo(asView(values), view.dtype);
  broadcastShapes(put.shape, places, "put along an axis");
  // Packed even where nothing has to be: the values may be a view of the array itself.
  const from = copyOf(broadcastView(put, places));
  const to = view.contiguous ? view : copyOf(view);
  withFrame((frame) => {
    const offsets = alongAxisOffsets(frame, broadcastView(at, places), lines);
    scatter(from, new Int32Array(frame.engine.memory.buffer, offsets, from.size), to);
  });
  if (to !== view) {
    assignView(view, to);
    to.storage.dispose();
  }
  from.storage.dispose();
  return a;
}

function scatter(from: View, offsets: Int32Array, to: View): void {
  const components = componentsOf(to);
  const [read, write] = [scalarsOf(from), scalarsOf(to)];
  for (const [i, offset] of offsets.entries()) {
    for (let c = 0; c < components; c++) write[offset * components + c] = read[i * components + c] as number;
  }
}

/** Writing into a view: the value is cast to the view's type and broadcast to its shape. */
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { broadcastShapes, broadcastStrides } from "../shape/broadcast.ts";
import { asView } from "./as-view.ts";
import { castTo } from "./cast.ts";
import { copyOf } from "./contiguous.ts";
import { forEachBlock, planLoops } from "./loops.ts";
import type { ArrayLike } from "./types.ts";
import { componentsOf, type View } from "./view.ts";

export function assign(target: View, value: ArrayLike): void {
  assignView(target, asView(value));
}

/** The same for a view. */
export function assignView(target: View, value: View): void {
  let source = castTo(value, target.dtype);
  const common = broadcastShapes(target.shape, source.shape, "set");
  if (common.length !== target.shape.length || common.some((dim, axis) => dim !== target.shape[axis])) {
    throw new ShapeError(
      `Cannot set a place of shape ${formatShape(target.shape)} to ${formatShape(source.shape)}: wanted a shape that broadcasts to it`,
      [target.shape, source.shape],
    );
  }
  // Reading what was just written would be wrong where both are views of one storage.
  if (source.storage === target.storage) source = copyOf(source);
  const loops = planLoops(target.shape, [target.strides, broadcastStrides(source.shape, source.strides, target.shape)]);
  const to = target.storage.scalars();
  const from = source.storage.scalars();
  const components = componentsOf(target);
  const [toRow, fromRow] = loops.rowStrides as [number, number];
  const [toCol, fromCol] = loops.colStrides as [number, number];
  forEachBlock(loops, (starts) => {
    const [toStart, fromStart] = starts as [number, number];
    for (let i = 0; i < loops.rows; i++) {
      let p = target.offset + toStart + i * toRow;
      let q = source.offset + fromStart + i * fromRow;
      for (let j = 0; j < loops.cols; j++) {
        for (let c = 0; c < components; c++) to[p + c] = from[q + c] as number;
        p += toCol;
        q += fromCol;
      }
    }
  });
}

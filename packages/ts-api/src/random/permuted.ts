/** Random orders, and the sub-arrays of an array in such an order. */
import { gatherAlong } from "../array/gather.ts";
import { allocate, type View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { linesAlong } from "../shape/lines.ts";
import type { Source } from "./source.ts";

/** The integers 0 … n − 1 in random order, int32. Throws ShapeError for an n that is no count. */
export function randomOrder({ stream, shuffle }: Source, n: number): View {
  const order = allocate("int32", [n]);
  stream.run((kernels, state, frame) => {
    const at = frame.output(order);
    const { i32 } = frame.engine.window;
    for (let i = 0; i < n; i++) i32[at / 4 + i] = i;
    shuffle(kernels, state, n, at, frame);
  });
  return order;
}

/** A copy of x with its sub-arrays along an axis in random order. Throws AxisError, and ShapeError for a 0-d array. */
export function permuted(source: Source, x: View, axis: number): View {
  if (x.shape.length === 0) throw new ShapeError("Cannot permute the rows of (): a 0-d array has none, wanted rows or a count", [[]]);
  const lines = linesAlong(x.shape, axis);
  const order = randomOrder(source, lines.n);
  const out = gatherAlong(x, order, lines);
  order.storage.dispose();
  return out;
}

/** Random orders, and the rows of an array in such an order. */
import { copyOf } from "../array/contiguous.ts";
import { viewScalars } from "../array/dtype.ts";
import { allocate, scalarsOf, type View } from "../array/view.ts";
import type { Twister } from "./twister.ts";

/** The integers 0 … n − 1 in random order, int32. Throws ShapeError for an n that is no count. */
export function randomOrder(twister: Twister, n: number): View {
  const order = allocate("int32", [n]);
  twister.run((kernels, state, frame) => {
    const at = frame.output(order);
    const scalars = viewScalars("i32", frame.engine.memory.buffer as ArrayBuffer, at, n);
    for (let i = 0; i < n; i++) scalars[i] = i;
    kernels.shuffle_i32(state, n, at);
  });
  return order;
}

/** A new array whose i-th sub-array along the first axis is the order[i]-th of x. x has at least one axis. */
export function permuted(x: View, order: View): View {
  const rows = x.contiguous ? x : copyOf(x);
  const out = allocate(x.dtype, x.shape);
  const [from, to, indices] = [scalarsOf(rows), scalarsOf(out), scalarsOf(order)];
  const width = order.size === 0 ? 0 : from.length / order.size;
  for (let i = 0; i < order.size; i++) {
    const row = (indices[i] as number) * width;
    to.set(from.subarray(row, row + width), i * width);
  }
  if (rows !== x) rows.storage.dispose();
  return out;
}

import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { copyOf } from "../array/contiguous.ts";
import type { ArrayLike } from "../array/types.ts";
import { restride, scalarsOf } from "../array/view.ts";
import { broadcastShapes, broadcastStrides } from "../shape/broadcast.ts";

/** A setting of each matrix of a stack: one number for all, or an array that is broadcast to the stack's dimensions. */
export function perMatrix(setting: ArrayLike, batch: readonly number[], action: string): (i: number) => number {
  if (typeof setting === "number") return () => setting;
  const view = castTo(asView(setting), "float64");
  broadcastShapes(view.shape, batch, action);
  const whole = copyOf(restride(view, batch, broadcastStrides(view.shape, view.strides, batch)));
  const values = Float64Array.from(scalarsOf(whole));
  whole.storage.dispose();
  return (i) => values[i] as number;
}

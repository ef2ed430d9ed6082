import { allocate, scalarsOf, type View } from "../array/view.ts";
import { orderStatistics, type Rows } from "./order-statistics.ts";

/** The median of each row, as an array of the given shape; NaN of an empty one. */
export function medianOf(rows: Rows, shape: readonly number[]): View {
  const out = allocate(rows.values.dtype, shape);
  if (rows.n === 0) {
    scalarsOf(out).fill(Number.NaN);
    return out;
  }
  const middle = scalarsOf(orderStatistics(rows, (n) => Int32Array.of((n - 1) >> 1, n >> 1), 2));
  const values = scalarsOf(out);
  for (let row = 0; row < values.length; row++) {
    values[row] = rows.counts?.[row] === 0 ? Number.NaN : mean(middle[2 * row] as number, middle[2 * row + 1] as number);
  }
  return out;
}

/** The sum of two numbers may overflow, their halves may underflow. */
function mean(a: number, b: number): number {
  const sum = a + b;
  return Number.isFinite(sum) ? sum / 2 : a / 2 + b / 2;
}

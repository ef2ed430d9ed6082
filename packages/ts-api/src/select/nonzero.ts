import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { nonzeroPositions, unravelInto } from "../array/nonzero.ts";
import type { ArrayLike } from "../array/types.ts";
import { allocate, restride } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";

/**
 * Where elements are not zero: one array of indices an axis, which together index the array. NaN is not zero; false is.
 *
 * Shapes: (d₀, …) → as many arrays of shape (count,) as there are axes, int32, in row-major order. Throws ShapeError for a 0-d array.
 *
 * @example
 * const [rows, columns] = nonzero([[3, 0], [0, 4]]);
 * rows.toArray(); // [0, 1]
 * columns.toArray(); // [0, 1]
 */
export function nonzero<A extends ArrayLike>(a: A): NDArray<"int32", readonly [number]>[] {
  const view = asView(a);
  if (view.shape.length === 0) throw new ShapeError("Cannot take the nonzero of a 0-d array: it has no axes, wanted one at least", [[]]);
  const positions = nonzeroPositions(view);
  if (view.shape.length === 1) return [wrap(positions)];
  const count = positions.size;
  const table = allocate("int32", [view.shape.length, count]);
  unravelInto(positions, view.shape, table, 1, count);
  positions.storage.dispose();
  return view.shape.map((_, axis) => wrap(restride(table, [count], [1], axis * count)));
}

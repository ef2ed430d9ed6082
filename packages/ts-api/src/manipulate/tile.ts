import { asView } from "../array/as-view.ts";
import { copyOf } from "../array/contiguous.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { componentsOf, restride } from "../array/view.ts";
import { count } from "../shape/count.ts";
import { rowMajor } from "../shape/strides.ts";

/**
 * The array laid out again and again, as tiles on a floor: `reps` times along each axis, aligned at the last.
 *
 * Shapes: (m, n) with reps [r, s] → (r m, s n). A copy. Throws ShapeError for repetitions that are no integers from 0 up.
 *
 * @example
 * tile([1, 2], 2).toArray(); // [1, 2, 1, 2]
 * tile([1, 2], [2, 2]).toArray(); // [[1, 2, 1, 2], [1, 2, 1, 2]]
 */
export function tile<A extends ArrayLike>(a: A, reps: number | readonly number[]): NDArray<DTypeOf<A>, Shape> {
  const view = asView(a);
  const times = typeof reps === "number" ? [reps] : reps;
  count(times, "tile");
  const rank = Math.max(view.shape.length, times.length);
  const aligned = (list: readonly number[], filler: number) => [...new Array<number>(rank - list.length).fill(filler), ...list];
  const [dims, strides, repeats] = [aligned(view.shape, 1), aligned(view.strides, 0), aligned(times, 1)];
  // Every axis becomes two: which tile, read with stride 0, and where in it.
  const spread = restride(
    view,
    dims.flatMap((dim, axis) => [repeats[axis] as number, dim]),
    strides.flatMap((stride) => [0, stride]),
  );
  const shape = dims.map((dim, axis) => dim * (repeats[axis] as number));
  return wrap(restride(copyOf(spread), shape, rowMajor(shape, componentsOf(view))));
}

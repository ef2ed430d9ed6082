import { asView } from "../array/as-view.ts";
import { copyOf } from "../array/contiguous.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { allocate, componentsOf, restride, scalarsOf, type View } from "../array/view.ts";
import { around } from "../shape/around.ts";
import { normalizeAxis } from "../shape/axis.ts";
import { repeatCounts } from "../shape/repeat.ts";
import { rowMajor } from "../shape/strides.ts";
import { raveled } from "./ravel.ts";

/**
 * Each element several times in a row, along an axis; without `axis` of the flattened array. One count for all elements, or one for each.
 *
 * Shapes: (…, n, …) with a count r → (…, r n, …); with counts → (…, Σ counts, …). A copy. Throws ShapeError for counts that are no integers from 0 up or not n of them,
 * AxisError.
 *
 * @example
 * repeat([1, 2], 2).toArray(); // [1, 1, 2, 2]
 * repeat([[1, 2], [3, 4]], [1, 2], { axis: 0 }).toArray(); // [[1, 2], [3, 4], [3, 4]]
 */
export function repeat<A extends ArrayLike>(
  a: A,
  repeats: number | readonly number[],
  { axis }: { readonly axis?: number } = {},
): NDArray<DTypeOf<A>, Shape> {
  const given = asView(a);
  const view = axis === undefined ? raveled(given) : given;
  const at = axis === undefined ? 0 : normalizeAxis(axis, view.shape);
  const counts = repeatCounts(view.shape, at, repeats);
  return wrap(typeof counts === "number" ? repeatedAll(view, at, counts) : repeatedEach(view, at, counts));
}

/** Behind the axis another one is read with stride 0. */
function repeatedAll(view: View, axis: number, times: number): View {
  const spread = restride(view, view.shape.toSpliced(axis + 1, 0, times), view.strides.toSpliced(axis + 1, 0, 0));
  const shape = view.shape.with(axis, (view.shape[axis] as number) * times);
  return restride(copyOf(spread), shape, rowMajor(shape, componentsOf(view)));
}

/** Below this many scalars a loop is faster than a copy of a part. */
const SHORT = 32;

function repeatedEach(view: View, axis: number, counts: readonly number[]): View {
  const out = allocate(
    view.dtype,
    view.shape.with(
      axis,
      counts.reduce((sum, times) => sum + times, 0),
    ),
  );
  const source = view.contiguous ? view : copyOf(view);
  const { outer, inner } = around(view.shape, axis);
  const [from, to] = [scalarsOf(source), scalarsOf(out)];
  const width = inner * componentsOf(view);
  let [p, q] = [0, 0];
  for (let i = 0; i < outer; i++) {
    for (const times of counts) {
      for (let again = 0; again < times; again++) {
        if (width < SHORT) for (let j = 0; j < width; j++) to[q + j] = from[p + j] as number;
        else to.set(from.subarray(p, p + width), q);
        q += width;
      }
      p += width;
    }
  }
  if (source !== view) source.storage.dispose();
  return out;
}

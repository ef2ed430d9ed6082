import { offset } from "@genmath/core-wasm";
import { asView } from "../array/as-view.ts";
import { scalarBytes } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { transfer } from "../array/transfer.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate, componentsOf, restride, scalarOf, type View } from "../array/view.ts";
import type { Axes } from "../shape/axis.ts";
import { rollShifts } from "../shape/roll.ts";
import { rowMajor } from "../shape/strides.ts";
import { raveled } from "./ravel.ts";

/**
 * The elements moved along axes, those that leave at the end come in again at the front; without `axis` through the flattened array. Negative shifts move towards the front.
 *
 * Shapes: (…) → (…). A copy. Lists of shifts and axes go in pairs. Throws AxisError, ShapeError for lists of different lengths, RangeError for a shift that is no integer.
 *
 * @example
 * roll([1, 2, 3, 4], 1).toArray(); // [4, 1, 2, 3]
 * roll([[1, 2], [3, 4]], 1, { axis: 0 }).toArray(); // [[3, 4], [1, 2]]
 */
export function roll<A extends ArrayLike>(a: A, shift: Axes, { axis }: { readonly axis?: Axes } = {}): NDArray<DTypeOf<A>, ShapeOf<A>> {
  const view = asView(a);
  if (axis !== undefined) return wrap(rolled(view, rollShifts(view.shape, shift, axis)));
  const flat = raveled(view);
  return wrap(restride(rolled(flat, rollShifts(flat.shape, shift, 0)), view.shape, rowMajor(view.shape, componentsOf(view))));
}

/** One copy for each combination of the two halves into which a shift cuts an axis. */
function rolled(view: View, shifts: readonly number[]): View {
  const out = allocate(view.dtype, view.shape);
  const bytes = scalarBytes(scalarOf(view));
  withFrame((frame) => {
    const from = frame.input(view);
    const to = frame.output(out);
    const copyHalves = (axis: number, shape: readonly number[], source: number, target: number): void => {
      const dim = view.shape[axis];
      if (dim === undefined) {
        const places = [
          { at: offset(from, source * bytes), strides: view.strides },
          { at: offset(to, target * bytes), strides: out.strides },
        ] as const;
        transfer(frame, view.dtype, shape, ...places);
        return;
      }
      const shift = shifts[axis] as number;
      const [x, y] = [view.strides[axis] as number, out.strides[axis] as number];
      copyHalves(axis + 1, [...shape, dim - shift], source, target + shift * y);
      if (shift > 0) copyHalves(axis + 1, [...shape, shift], source + (dim - shift) * x, target);
    };
    copyHalves(0, [], 0, 0);
  });
  return out;
}

import { asView } from "../array/as-view.ts";
import { copyOf } from "../array/contiguous.ts";
import type { DType } from "../array/dtype.ts";
import { gatherAlong } from "../array/gather.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { componentsOf, restride, type View } from "../array/view.ts";
import { normalizeAxis } from "../shape/axis.ts";
import { linesAlong } from "../shape/lines.ts";
import { rowMajor } from "../shape/strides.ts";
import { distinctRows, distinctValues, runLengths, runOfEach } from "./distinct.ts";

/** What else to return. */
export interface UniqueOptions {
  /** Return `indices`: where each value is first. Default: false. */
  readonly returnIndex?: boolean;
  /** Return `inverse`: the index of each element's value. Default: false. */
  readonly returnInverse?: boolean;
  /** Return `counts`: how often each value occurs. Default: false. */
  readonly returnCounts?: boolean;
  /** Compare the slices along this axis instead of the elements of the flattened array, which is the default, and null. */
  readonly axis?: number | null;
}

/** The different values, and what was asked for beside them. */
export type UniqueParts<D extends DType, O extends UniqueOptions> = { readonly values: NDArray<D, Shape> } & (O extends {
  readonly returnIndex: true;
}
  ? { readonly indices: NDArray<"int32", Shape> }
  : unknown) &
  (O extends { readonly returnInverse: true } ? { readonly inverse: NDArray<"int32", Shape> } : unknown) &
  (O extends { readonly returnCounts: true } ? { readonly counts: NDArray<"int32", Shape> } : unknown);

/** Options that ask for values only. */
export interface UniqueValuesOptions {
  readonly returnIndex?: false;
  readonly returnInverse?: false;
  readonly returnCounts?: false;
  readonly axis?: number | null;
}

/**
 * The different elements of an array, sorted. All NaN are one, and so are -0 and 0. With an axis, the different slices along it, in the order of their elements.
 *
 * Shapes: any → (count,); with an axis (…, n, …) → (…, count, …). `indices` and `counts` are (count,); `inverse` has the shape of the array, or (n,) with an axis.
 * With one of the `return…` options the result is an object. Throws AxisError.
 *
 * @example
 * unique([3, 1, 2, 1, 3]).toArray(); // [1, 2, 3]
 * const { values, counts } = unique([3, 1, 2, 1, 3], { returnCounts: true });
 * counts.toArray(); // [2, 1, 2]
 */
export function unique<A extends ArrayLike>(a: A, options?: UniqueValuesOptions): NDArray<DTypeOf<A>, Shape>;
export function unique<A extends ArrayLike, const O extends UniqueOptions>(a: A, options: O): UniqueParts<DTypeOf<A>, O>;
export function unique(a: ArrayLike, options: UniqueOptions = {}): NDArray | UniqueParts<DType, UniqueOptions> {
  const { returnIndex = false, returnInverse = false, returnCounts = false, axis = null } = options;
  const view = asView(a);
  const alone = !(returnIndex || returnInverse || returnCounts);
  if (alone && axis === null) return wrap(distinctValues(view));
  const at = axis === null ? 0 : normalizeAxis(axis, view.shape);
  const rows = axis === null ? flat(view) : copyOf(swapAxes(view, at, 0));
  const found = distinctRows(rows);
  const indices = gatherAlong(found.order, found.starts, linesAlong(found.order.shape, 0));
  const values = gatherAlong(rows, indices, linesAlong(rows.shape, 0));
  const inverse = returnInverse ? runOfEach(found) : undefined;
  const parts = {
    values: wrap(axis === null || at === 0 ? values : inPlace(values, at)),
    ...(returnIndex && { indices: wrap(indices) }),
    ...(inverse && { inverse: wrap(axis === null ? restride(inverse, view.shape, rowMajor(view.shape, 1)) : inverse) }),
    ...(returnCounts && { counts: wrap(runLengths(found)) }),
  };
  for (const { storage } of [rows, found.order, found.starts, ...(returnIndex ? [] : [indices])]) storage.dispose();
  return alone ? parts.values : parts;
}

/** A contiguous copy in one dimension. */
function flat(view: View): View {
  return restride(copyOf(view), [view.size], rowMajor([view.size], componentsOf(view)));
}

/** Rows as slices along an axis again; `rows` is used up. */
function inPlace(rows: View, axis: number): View {
  const out = copyOf(swapAxes(rows, 0, axis));
  rows.storage.dispose();
  return out;
}

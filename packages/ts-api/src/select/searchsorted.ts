import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, Shape } from "../array/types.ts";
import { assertLine } from "../shape/line.ts";
import { placesIn } from "./places.ts";

/** Which side of equal elements, and the order of an array that is not sorted. */
export interface SearchsortedOptions {
  /** Before or behind the elements that equal the value. Default: "left". */
  readonly side?: "left" | "right";
  /** Indices that sort `a`, as argsort gives them. Default: `a` is sorted. */
  readonly sorter?: ArrayLike;
}

/**
 * Where values belong in a sorted list: before the place that is returned everything is smaller ("left"), or smaller or equal ("right"). NaN is larger than every
 * number. For a list that is not sorted the places mean nothing.
 *
 * Shapes: (n,) and values of any shape → the values' shape, int32 from 0 to n. Throws ShapeError, and as take does for a sorter's indices.
 *
 * @example
 * searchsorted([10, 20, 20, 30], [20, 25]).toArray(); // [1, 3]
 * searchsorted([10, 20, 20, 30], 20, { side: "right" }).item(); // 3
 */
export function searchsorted(a: ArrayLike, v: ArrayLike, { side = "left", sorter }: SearchsortedOptions = {}): NDArray<"int32", Shape> {
  const list = asView(a);
  assertLine(list.shape, "search");
  return wrap(placesIn(list, asView(v), side, sorter === undefined ? undefined : asView(sorter)));
}

import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { membersOf } from "./membership.ts";

/** Whether to ask for the opposite. */
export interface IsinOptions {
  /** True for the elements that are not among the others. Default: false. */
  readonly invert?: boolean;
}

/**
 * Which elements are among those of another array. NaN is among nothing.
 *
 * Shapes: any, and any → the first, bool.
 *
 * @example
 * isin([[1, 2], [3, 4]], [2, 4, 8]).toArray(); // [[false, true], [false, true]]
 */
export function isin<A extends ArrayLike>(elements: A, test: ArrayLike, { invert = false }: IsinOptions = {}): NDArray<"bool", ShapeOf<A>> {
  return wrap(membersOf(asView(elements), asView(test), invert));
}

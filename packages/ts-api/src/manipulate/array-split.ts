import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import type { Sections } from "../shape/split.ts";
import { parts } from "./split.ts";

/**
 * Cuts an array into parts along an axis, 0 unless given, the first ones longer by one where the length does not divide. The parts are views.
 *
 * Shapes: (…, n, …) → parts of (…, ⌈n / parts⌉, …) and (…, ⌊n / parts⌋, …). Throws ShapeError for a number of parts below 1, AxisError.
 *
 * @example
 * arraySplit([1, 2, 3], 2).map((part) => part.toArray()); // [[1, 2], [3]]
 */
export function arraySplit<A extends ArrayLike>(
  a: A,
  sections: Sections,
  { axis = 0 }: { readonly axis?: number } = {},
): NDArray<DTypeOf<A>, Shape>[] {
  return parts(a, sections, axis, false);
}

import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import { concatenate } from "./concatenate.ts";

/**
 * An array followed by another along an axis; without `axis` both are flattened first. A copy: to grow an array step by step, collect parts in a list and `concatenate` once.
 *
 * Shapes: (…, m, …), (…, n, …) → (…, m + n, …). Throws ShapeError for shapes that do not fit, AxisError.
 *
 * @example
 * append([1, 2], [[3], [4]]).toArray(); // [1, 2, 3, 4]
 * append([[1, 2]], [[3, 4]], { axis: 0 }).toArray(); // [[1, 2], [3, 4]]
 */
export function append<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  values: B,
  { axis }: { readonly axis?: number } = {},
): NDArray<PromoteAll<readonly [A, B]>, Shape> {
  return concatenate<readonly [A, B]>([a, values], { axis: axis ?? null });
}

import { asView } from "../array/as-view.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll } from "../array/types.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { outer as outerOf } from "../products/outer.ts";

/**
 * Outer product of two vectors; `outer` takes arrays of any shape. C[i, j] = aᵢ · bⱼ.
 *
 * Shapes: (m,) and (n,) → (m, n). Throws ShapeError for anything but vectors.
 *
 * @example
 * linalg.outer([1, 2], [3, 4]).toArray(); // [[3, 4], [6, 8]]
 */
export function outer<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B,
): NDArray<PromoteAll<readonly [A, B]>, readonly [number, number]> {
  const shapes = [asView(a).shape, asView(b).shape];
  if (shapes.some((shape) => shape.length !== 1)) {
    throw new ShapeError(`Cannot outer ${shapes.map(formatShape).join(" and ")}: wanted two vectors`, shapes);
  }
  return outerOf(a, b);
}

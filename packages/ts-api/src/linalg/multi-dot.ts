import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteAll, Shape } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { ShapeError } from "../errors/errors.ts";
import { formatShape } from "../errors/format-shape.ts";
import { type Cut, cheapestOrder } from "../shape/multi-dot.ts";
import { matmulViews } from "./matmul.ts";

/**
 * Product of several matrices in the order that needs the fewest multiplications. A₁ A₂ … Aₖ.
 *
 * Shapes: (m, a), (a, b), …, (z, n) → (m, n); the first may be a row (a,) and the last a column (z,), whose axis the result lacks. Throws ShapeError for fewer than two
 * arrays, for stacks, and when inner dimensions differ.
 *
 * @example
 * linalg.multiDot([[[1, 2], [3, 4]], [[0, 1], [1, 0]], [1, 1]]).toArray(); // [3, 7]
 */
export function multiDot<const T extends readonly ArrayLike[]>(arrays: T): NDArray<PromoteAll<T>, Shape> {
  const views = arrays.map(asView);
  const shapes = views.map(({ shape }) => shape);
  if (views.length < 2) throw new ShapeError(`Cannot multiDot ${views.length} arrays: wanted two or more`, shapes);
  for (const [i, shape] of shapes.entries()) {
    const end = i === 0 || i === shapes.length - 1;
    if (shape.length === 2 || (end && shape.length === 1)) continue;
    throw new ShapeError(`Cannot multiDot ${formatShape(shape)}: wanted a matrix, or a vector at either end`, shapes);
  }
  const dims = shapes.map((shape) => (shape.length === 1 ? 1 : (shape[0] as number)));
  const last = shapes.at(-1) as readonly number[];
  if (last.length === 1) dims[dims.length - 1] = last[0] as number;
  return wrap(productOf(views, cheapestOrder([...dims, last.length === 1 ? 1 : (last[1] as number)]), 0, views.length - 1));
}

/** The product of first … last; what is made on the way is disposed of. */
function productOf(views: readonly View[], cut: Cut, first: number, last: number): View {
  if (first === last) return views[first] as View;
  const middle = cut(first, last);
  const [left, right] = [productOf(views, cut, first, middle), productOf(views, cut, middle + 1, last)];
  const found = matmulViews(left, right);
  for (const one of [left, right]) if (!views.includes(one)) one.storage.dispose();
  return found;
}

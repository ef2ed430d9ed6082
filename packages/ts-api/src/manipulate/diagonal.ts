import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape } from "../array/types.ts";
import { restride, type View } from "../array/view.ts";
import { type DiagonalOptions, diagonalDims } from "../shape/diagonal.ts";

/**
 * A diagonal of a matrix, or of every matrix that two axes span: a view, so that writing to it writes to the matrix.
 *
 * Shapes: (m, n, …) → (…, length of the diagonal). Throws ShapeError for fewer than two dimensions or two equal axes, AxisError, RangeError for an offset that is no integer.
 *
 * @example
 * diagonal([[1, 2], [3, 4]]).toArray(); // [1, 4]
 * diagonal([[1, 2], [3, 4]], { offset: 1 }).toArray(); // [2]
 */
export function diagonal<A extends ArrayLike>(a: A, options: DiagonalOptions = {}): NDArray<DTypeOf<A>, Shape> {
  return wrap(diagonalView(asView(a), options));
}

/** The same for a view. */
export function diagonalView(view: View, options: DiagonalOptions): View {
  const { rows, columns, row, column, length } = diagonalDims(view.shape, options, "diagonal");
  const others = (list: readonly number[]) => list.filter((_, axis) => axis !== rows && axis !== columns);
  const [down, right] = [view.strides[rows] as number, view.strides[columns] as number];
  const start = length === 0 ? view.offset : view.offset + row * down + column * right;
  return restride(view, [...others(view.shape), length], [...others(view.strides), down + right], start);
}

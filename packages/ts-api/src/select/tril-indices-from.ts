import { asView } from "../array/as-view.ts";
import type { NDArray } from "../array/ndarray.ts";
import type { ArrayLike } from "../array/types.ts";
import { matrixDims } from "../shape/matrix.ts";
import { trilIndices } from "./tril-indices.ts";

/**
 * Rows and columns of the elements on and below diagonal k of a matrix, row by row: what indexes them.
 *
 * Shapes: (n, m) → two of (count,), int32. Throws ShapeError for what is no matrix.
 *
 * @example
 * const a = array([[1, 2], [3, 4]]);
 * a.at(...trilIndicesFrom(a)).toArray(); // [1, 3, 4]
 */
export function trilIndicesFrom(a: ArrayLike, k = 0): [NDArray<"int32", readonly [number]>, NDArray<"int32", readonly [number]>] {
  const [rows, columns] = matrixDims(asView(a).shape, "take the indices of");
  return trilIndices(rows, k, columns);
}

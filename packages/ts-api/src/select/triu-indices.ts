import { type NDArray, wrap } from "../array/ndarray.ts";
import { triangleIndices } from "./triangle.ts";

/**
 * Rows and columns of the elements on and above diagonal k of an (n, m) matrix, row by row; m = n unless it is given.
 *
 * Shapes: → two of (count,), int32. Throws ShapeError for dimensions that are none.
 *
 * @example
 * const [rows, columns] = triuIndices(3, 1);
 * rows.toArray(); // [0, 0, 1]
 * columns.toArray(); // [1, 2, 2]
 */
export function triuIndices(n: number, k = 0, m = n): [NDArray<"int32", readonly [number]>, NDArray<"int32", readonly [number]>] {
  const [rows, columns] = triangleIndices(n, m, k, "upper");
  return [wrap(rows), wrap(columns)];
}

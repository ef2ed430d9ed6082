import { type NDArray, wrap } from "../array/ndarray.ts";
import { triangleIndices } from "./triangle.ts";

/**
 * Rows and columns of the elements on and below diagonal k of an (n, m) matrix, row by row; m = n unless it is given.
 *
 * Shapes: → two of (count,), int32. Throws ShapeError for dimensions that are none.
 *
 * @example
 * const [rows, columns] = trilIndices(2);
 * rows.toArray(); // [0, 1, 1]
 * columns.toArray(); // [0, 0, 1]
 */
export function trilIndices(n: number, k = 0, m = n): [NDArray<"int32", readonly [number]>, NDArray<"int32", readonly [number]>] {
  const [rows, columns] = triangleIndices(n, m, k, "lower");
  return [wrap(rows), wrap(columns)];
}

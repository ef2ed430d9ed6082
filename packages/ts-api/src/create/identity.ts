import type { DType } from "../array/dtype.ts";
import type { NDArray } from "../array/ndarray.ts";
import { eye } from "./eye.ts";

/**
 * The identity matrix: ones on the diagonal, zeros elsewhere.
 *
 * Shapes: (n, n), by default of float64. Throws ShapeError for an n that is no integer from 0 up.
 *
 * @example
 * identity(2).toArray(); // [[1, 0], [0, 1]]
 */
export function identity<N extends number, D extends DType = "float64">(
  n: N,
  { dtype }: { readonly dtype?: D } = {},
): NDArray<D, readonly [N, N]> {
  return eye<N, N, D>(n, n, dtype === undefined ? {} : { dtype });
}

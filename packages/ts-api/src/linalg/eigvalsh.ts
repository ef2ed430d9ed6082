import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate } from "../array/view.ts";
import type { RowsOf } from "../shape/square.ts";
import { solveEigensystem } from "./eigensystem.ts";
import { squareMatrices } from "./square-matrices.ts";

/**
 * Eigenvalues of a real symmetric matrix, ascending, without the vectors: about a third of the work of `eigh`.
 *
 * Shapes: (…, n, n) → (…, n), float32 for float32, else float64. Only the lower triangle and the diagonal are read. Throws as `eigh` does.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), chapter 8.
 *
 * @example
 * linalg.eigvalsh([[2, 1], [1, 2]]).toArray(); // [1, 3]
 */
export function eigvalsh<A extends ArrayLike>(a: A): NDArray<FloatOf<DTypeOf<A>>, RowsOf<ShapeOf<A>>> {
  const matrices = squareMatrices("eigvalsh", asView(a), "lower");
  const values = allocate(matrices.dtype, [...matrices.batch, matrices.n]);
  solveEigensystem("eigh", "eigvalsh", matrices, values);
  return wrap(values);
}

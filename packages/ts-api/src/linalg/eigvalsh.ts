import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate } from "../array/view.ts";
import type { RowsOf } from "../shape/square.ts";
import { solveEigensystem } from "./eigensystem.ts";
import { rounded } from "./rounded.ts";
import { squareMatrices } from "./square-matrices.ts";

/**
 * Eigenvalues of a real symmetric matrix, ascending, without the vectors: less than half of the work of `eigh`.
 *
 * Shapes: (…, n, n) → (…, n), computed in float64, rounded to float32 for float32. Only the lower triangle and the diagonal are read. Throws as `eigh` does.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), chapter 8.
 *
 * @example
 * linalg.eigvalsh([[2, 1], [1, 2]]).toArray(); // [1, 3]
 */
export function eigvalsh<A extends ArrayLike>(a: A): NDArray<FloatOf<DTypeOf<A>>, RowsOf<ShapeOf<A>>> {
  const given = asView(a);
  const dtype = realDTypeOf(given.dtype, "eigvalsh");
  const matrices = squareMatrices("eigvalsh", given, "lower", "float64");
  const values = allocate("float64", [...matrices.batch, matrices.n]);
  solveEigensystem("eigh", "eigvalsh", matrices, values);
  return wrap(rounded(values, dtype));
}

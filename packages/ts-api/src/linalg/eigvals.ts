import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { allocate } from "../array/view.ts";
import type { RowsOf } from "../shape/square.ts";
import { solveEigensystem } from "./eigensystem.ts";
import { squareMatrices } from "./square-matrices.ts";

/**
 * Eigenvalues of a real square matrix, without the vectors: about half the work of `eig`. det(A − λI) = 0.
 *
 * Shapes: (…, n, n) → (…, n), complex128. Conjugate pairs stand side by side, the one with the positive imaginary part first. Throws as `eig` does.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), chapter 7.
 *
 * @example
 * linalg.eigvals([[4, 2], [1, 3]]).real.toArray(); // [5, 2]
 */
export function eigvals<A extends ArrayLike>(a: A): NDArray<"complex128", RowsOf<ShapeOf<A>>> {
  const matrices = squareMatrices("eigvals", asView(a), "full", "float64");
  const values = allocate("complex128", [...matrices.batch, matrices.n]);
  solveEigensystem("eig", "eigvals", matrices, values);
  return wrap(values);
}

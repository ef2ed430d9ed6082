import { asView } from "../array/as-view.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, ShapeOf } from "../array/types.ts";
import { allocate } from "../array/view.ts";
import type { RowsOf } from "../shape/square.ts";
import { solveEigensystem } from "./eigensystem.ts";
import { squareMatrices } from "./square-matrices.ts";

/** What `eig` gives: column j of the vectors belongs to value j. */
export interface Eig<A extends ArrayLike> {
  readonly eigenvalues: NDArray<"complex128", RowsOf<ShapeOf<A>>>;
  readonly eigenvectors: NDArray<"complex128", ShapeOf<A>>;
}

/**
 * Eigenvalues and right eigenvectors of a real square matrix. A v = λ v.
 *
 * Shapes: (…, n, n) → (…, n) and (…, n, n), complex128 whatever the input, computed in float64. Column j of the eigenvectors belongs to
 * eigenvalue j and has length 1; conjugate pairs stand side by side, the one with the positive imaginary part first. The order is that in which the algorithm
 * finds them; a matrix that has fewer than n independent vectors repeats some. ‖AV − VΛ‖₁ ≤ 10 n eps ‖A‖₁, at any scale of A.
 * Throws ShapeError unless the last two dimensions are equal, DTypeError for complex numbers, LinAlgError for NaN or infinity in the matrix, ConvergenceError.
 * Source: balancing, Hessenberg reduction and shifted QR, Golub & Van Loan, "Matrix Computations" (2013), chapter 7; from 75 rows on with many shifts and early
 * deflation, Braman, Byers & Mathias, "The multishift QR algorithm" (2002). For symmetric matrices use `eigh`.
 *
 * @example
 * const { eigenvalues, eigenvectors } = linalg.eig([[4, 2], [1, 3]]);
 * eigenvalues.real.toArray(); // [5, 2]
 * linalg.eig([[0, -1], [1, 0]]).eigenvalues.imag.toArray(); // [1, -1]
 * linalg.eig([[1, 2, 3], [4, 5, 6]]); // ShapeError: Cannot eig (2, 3): 2 rows and 3 columns, wanted a square matrix
 */
export function eig<A extends ArrayLike>(a: A): Eig<A> {
  // 1 rule: shape, type and entries, before anything is allocated
  const matrices = squareMatrices("eig", asView(a), "full", "float64");
  const { n, batch } = matrices;
  // 2 memory
  const eigenvalues = allocate("complex128", [...batch, n]);
  const eigenvectors = allocate("complex128", [...batch, n, n]);
  // 3 kernel
  solveEigensystem("eig", "eig", matrices, eigenvalues, eigenvectors);
  // 4 result
  return { eigenvalues: wrap(eigenvalues), eigenvectors: wrap(eigenvectors) };
}

import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { allocate } from "../array/view.ts";
import type { RowsOf } from "../shape/square.ts";
import { solveEigensystem } from "./eigensystem.ts";
import { squareMatrices } from "./square-matrices.ts";

/** What `eigh` gives: column j of the vectors belongs to value j. */
export interface Eigh<A extends ArrayLike> {
  readonly eigenvalues: NDArray<FloatOf<DTypeOf<A>>, RowsOf<ShapeOf<A>>>;
  readonly eigenvectors: NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>;
}

/**
 * Eigenvalues, ascending, and orthonormal eigenvectors of a real symmetric matrix. A = V Λ Vᵀ.
 *
 * Shapes: (…, n, n) → (…, n) and (…, n, n), float32 for float32, else float64. Only the lower triangle and the diagonal are read, as by NumPy. Values are within
 * max(10, 2√n) eps ‖A‖, ‖VᵀV − I‖ ≤ 10 n eps, for equal and clustered eigenvalues too.
 * Throws ShapeError unless the last two dimensions are equal, DTypeError for complex numbers, LinAlgError for NaN or infinity in the triangle, ConvergenceError.
 * Source: tridiagonal reduction and implicit QL, Golub & Van Loan, "Matrix Computations" (2013), chapter 8.
 *
 * @example
 * const { eigenvalues, eigenvectors } = linalg.eigh([[2, 1], [1, 2]]);
 * eigenvalues.toArray(); // [1, 3]
 * eigenvectors.shape; // [2, 2]
 */
export function eigh<A extends ArrayLike>(a: A): Eigh<A> {
  // 1 rule: shape, type and entries, before anything is allocated
  const matrices = squareMatrices("eigh", asView(a), "lower");
  const { n, batch, dtype } = matrices;
  // 2 memory
  const eigenvalues = allocate(dtype, [...batch, n]);
  const eigenvectors = allocate(dtype, [...batch, n, n]);
  // 3 kernel
  solveEigensystem("eigh", "eigh", matrices, eigenvalues, eigenvectors);
  // 4 result
  return { eigenvalues: wrap(eigenvalues), eigenvectors: wrap(eigenvectors) };
}

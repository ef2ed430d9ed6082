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

/** What `eigh` gives: column j of the vectors belongs to value j. */
export interface Eigh<A extends ArrayLike> {
  readonly eigenvalues: NDArray<FloatOf<DTypeOf<A>>, RowsOf<ShapeOf<A>>>;
  readonly eigenvectors: NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>>;
}

/**
 * Eigenvalues, ascending, and orthonormal eigenvectors of a real symmetric matrix. A = V Λ Vᵀ.
 *
 * Shapes: (…, n, n) → (…, n) and (…, n, n), computed in float64, rounded to float32 for float32. Only the lower triangle and the diagonal are read, as by NumPy.
 * Values are within max(10, 2√n) eps ‖A‖, ‖VᵀV − I‖ ≤ 10 n eps, for equal and clustered eigenvalues too.
 * Throws ShapeError unless the last two dimensions are equal, DTypeError for complex numbers, LinAlgError for NaN or infinity in the triangle, ConvergenceError.
 * Source: tridiagonal reduction and divide and conquer, Golub & Van Loan, "Matrix Computations" (2013), chapter 8; Gu & Eisenstat (1995).
 *
 * @example
 * const { eigenvalues, eigenvectors } = linalg.eigh([[2, 1], [1, 2]]);
 * eigenvalues.toArray(); // [1, 3]
 * eigenvectors.shape; // [2, 2]
 */
export function eigh<A extends ArrayLike>(a: A): Eigh<A> {
  // 1 rule: shape, type and entries, before anything is allocated
  const given = asView(a);
  const dtype = realDTypeOf(given.dtype, "eigh");
  const matrices = squareMatrices("eigh", given, "lower", "float64");
  const { n, batch } = matrices;
  // 2 memory
  const eigenvalues = allocate("float64", [...batch, n]);
  const eigenvectors = allocate("float64", [...batch, n, n]);
  // 3 kernel
  solveEigensystem("eigh", "eigh", matrices, eigenvalues, eigenvectors);
  // 4 result
  return { eigenvalues: wrap(rounded(eigenvalues, dtype)), eigenvectors: wrap(rounded(eigenvectors, dtype)) };
}

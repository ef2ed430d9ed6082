import { linalg } from "@genmath/core-wasm/linalg";
import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { View } from "../array/view.ts";
import { regularDecomposer } from "./lu-decomposition.ts";
import { computed, forEachMatrix, nth, squareStack } from "./matrix-stack.ts";

/**
 * Inverse of a real square matrix. A A⁻¹ = I.
 *
 * Shapes: (…, n, n) → (…, n, n), float32 for float32, else float64. ‖AA⁻¹ − I‖ ≤ 10 n eps ‖A‖ ‖A⁻¹‖. To solve equations, `solve` is faster and more accurate.
 * Throws ShapeError unless the last two dimensions are equal, DTypeError for complex numbers, LinAlgError for NaN or infinity in the matrix, SingularMatrixError.
 * Source: U⁻¹L⁻¹P from PA = LU, Golub & Van Loan, "Matrix Computations" (2013), 3.4.
 *
 * @example
 * linalg.inv([[2, 0], [1, 4]]).toArray(); // [[0.5, 0], [-0.125, 0.25]]
 * linalg.inv([[1, 2], [2, 4]]); // SingularMatrixError: Cannot inv (2, 2): the matrix is singular, pivot 1 is 0
 */
export function inv<A extends ArrayLike>(a: A): NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>> {
  return wrap(inverseOf(asView(a), "inv"));
}

/** The same of a view; `action` starts the messages. */
export function inverseOf(a: View, action: string): View {
  const stack = squareStack(action, a);
  const { n } = stack;
  return computed(stack.dtype, a.shape, (frame, inverse) => {
    const kernels = frame.engine.kernels(linalg);
    const { lu, pivots, decompose } = regularDecomposer(frame, stack);
    const scratch = frame.scratch(kernels.luInvertScratch_f64(n));
    forEachMatrix(frame, stack, (at, i) => {
      decompose(at, i);
      kernels.luInvert_f64(n, lu, pivots, nth(inverse, i, n * n), scratch);
    });
  });
}

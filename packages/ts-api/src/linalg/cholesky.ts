import { linalg } from "@genmath/core-wasm/linalg";
import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import { NotPositiveDefiniteError } from "../errors/errors.ts";
import { positionOf } from "../shape/matrices.ts";
import { computed, forEachMatrix, named, nth, squareStack, throwNonFinite } from "./matrix-stack.ts";

/** How `cholesky` reads and gives its triangle. */
export interface CholeskyOptions {
  /** The upper factor U, from the upper triangle; default false: the lower one, from the lower triangle. */
  readonly upper?: boolean;
}

/**
 * Cholesky decomposition of a real symmetric positive definite matrix. A = L Lᵀ, L lower triangular with a positive diagonal; A = Uᵀ U with `upper`.
 *
 * Shapes: (…, n, n) → (…, n, n), float32 for float32, else float64. Only the triangle that is wanted and the diagonal are read, as by NumPy. ‖A − LLᵀ‖ ≤ 10 n eps ‖A‖.
 * Throws ShapeError unless the last two dimensions are equal, DTypeError for complex numbers, LinAlgError for NaN or infinity in the triangle,
 * NotPositiveDefiniteError with the order of the first leading minor that is not positive.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), 4.2.
 *
 * @example
 * linalg.cholesky([[4, 2], [2, 5]]).toArray(); // [[2, 0], [1, 2]]
 * linalg.cholesky([[1, 2], [2, 1]]); // NotPositiveDefiniteError: Cannot cholesky (2, 2): the leading minor of order 2 is not positive
 */
export function cholesky<A extends ArrayLike>(a: A, { upper = false }: CholeskyOptions = {}): NDArray<FloatOf<DTypeOf<A>>, ShapeOf<A>> {
  // 1 rule
  const stack = squareStack("cholesky", asView(a));
  const { n } = stack;
  // 2 memory, 3 kernel
  const out = computed(stack.dtype, stack.view.shape, (frame, factor) => {
    const kernels = frame.engine.kernels(linalg);
    const scratch = frame.scratch(kernels.choleskyScratch_f64(n));
    forEachMatrix(frame, stack, (at, i) => {
      const order = kernels.cholesky_f64(n, at, Number(upper), nth(factor, i, n * n), scratch);
      if (order < 0) throwNonFinite("cholesky", stack.view, upper ? "upper" : "lower");
      if (order > 0) {
        const message = `Cannot cholesky ${named(stack, i)}: the leading minor of order ${order} is not positive`;
        throw new NotPositiveDefiniteError(message, { order, matrix: positionOf(i, stack.batch) });
      }
    });
  });
  // 4 result
  return wrap(out);
}

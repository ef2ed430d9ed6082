import { linalg } from "@genmath/core-wasm/linalg";
import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { BatchOf } from "../shape/matrices.ts";
import { decomposer } from "./lu-decomposition.ts";
import { computed, forEachMatrix, nth, squareStack } from "./matrix-stack.ts";

/**
 * Determinant of a real square matrix. det A = ± Π uᵢᵢ from PA = LU; 1 for the empty matrix.
 *
 * Shapes: (…, n, n) → (…), float32 for float32, else float64. The product is formed with an exponent of its own, so that only a determinant beyond the range is
 * infinite or 0; use `slogdet` for those. Exactly 0 where a pivot is.
 * Throws ShapeError unless the last two dimensions are equal, DTypeError for complex numbers, LinAlgError for NaN or infinity in the matrix.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), 3.4.
 *
 * @example
 * linalg.det([[4, 2], [1, 3]]).item(); // 10
 * linalg.det([[1, 2], [2, 4]]).item(); // 0
 */
export function det<A extends ArrayLike>(a: A): NDArray<FloatOf<DTypeOf<A>>, BatchOf<ShapeOf<A>>> {
  // 1 rule
  const stack = squareStack("det", asView(a));
  // 2 memory, 3 kernel
  const out = computed(stack.dtype, stack.batch, (frame, det) => {
    const kernels = frame.engine.kernels(linalg);
    const { lu, pivots, decompose } = decomposer(frame, stack);
    forEachMatrix(frame, stack, (at, i) => {
      decompose(at, i);
      kernels.luDeterminant_f64(stack.n, lu, pivots, nth(det, i, 1));
    });
  });
  // 4 result
  return wrap(out);
}

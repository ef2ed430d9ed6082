import { linalg } from "@genmath/core-wasm/linalg";
import { asView } from "../array/as-view.ts";
import { broadcastView } from "../array/broadcast-to.ts";
import { castTo } from "../array/cast.ts";
import { pack, packed } from "../array/contiguous.ts";
import type { FloatOf } from "../array/dtype.ts";
import { forEachBlock } from "../array/loops.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { promote } from "../array/promote.ts";
import { realDTypeOf } from "../array/real-dtype.ts";
import type { ArrayLike, PromoteOf, ShapeOf } from "../array/types.ts";
import { restride } from "../array/view.ts";
import { broadcastStrides } from "../shape/broadcast.ts";
import type { MatmulFits, MatmulShape } from "../shape/matmul.ts";
import { solveDims } from "../shape/solve.ts";
import { rowMajor } from "../shape/strides.ts";
import { regularDecomposer } from "./lu-decomposition.ts";
import { computed, nth, squareStack, throwNonFinite } from "./matrix-stack.ts";

/**
 * Solution of linear equations with a real square matrix. A X = B.
 *
 * Shapes: (…, n, n) and (…, n, k) → (…, n, k), leading dimensions broadcast; a one-dimensional b is a vector, (…, n, n) and (n,) → (…, n). float32 where both are, else
 * float64. ‖B − AX‖ ≤ 10 n eps ‖A‖ ‖X‖, at any scale of A and B.
 * Throws ShapeError when the shapes do not fit, DTypeError for complex numbers, LinAlgError for NaN or infinity, SingularMatrixError.
 * Source: LU decomposition with partial pivoting, Golub & Van Loan, "Matrix Computations" (2013), 3.4.
 *
 * @example
 * linalg.solve([[4, 2], [1, 3]], [10, 5]).toArray(); // [2, 1]
 * linalg.solve([[2, 0], [0, 4]], [[2, 4], [4, 8]]).toArray(); // [[1, 2], [1, 2]]
 */
export function solve<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B & MatmulFits<ShapeOf<A>, ShapeOf<B>>,
): NDArray<FloatOf<PromoteOf<A, B>>, MatmulShape<ShapeOf<A>, ShapeOf<B>>> {
  // 1 rule
  const [matrix, right] = [asView(a), asView(b)];
  const { n, k, batch, shape } = solveDims(matrix.shape, right.shape);
  const dtype = realDTypeOf(promote(matrix.dtype, right.dtype), "solve");
  const stack = squareStack("solve", matrix);
  const given = castTo(right, "float64");
  const columns = right.shape.length === 1 ? restride(given, [n, 1], [...given.strides, 0]) : given;
  // 2 memory, 3 kernel
  const out = computed(dtype, shape, (frame, x) => {
    pack(frame, broadcastView(columns, [...batch, n, k]), x);
    const kernels = frame.engine.kernels(linalg);
    const { lu, pivots, decompose } = regularDecomposer(frame, stack);
    const scratch = frame.scratch(kernels.luSolveScratch_f64(n, k));
    const first = packed(frame, stack.view);
    let decomposed = -1;
    forEachBlock(pairs(stack.batch, batch), ([i = 0], pair) => {
      if (i !== decomposed) decompose(nth(first, i, n * n), i);
      decomposed = i;
      if (kernels.luSolve_f64(n, k, lu, pivots, nth(x, pair, n * k), scratch) < 0) throwNonFinite("solve for", right);
    });
  });
  // 4 result
  return wrap(out);
}

/** Which matrix belongs to each of the solutions. */
function pairs(matrices: readonly number[], batch: readonly number[]) {
  const strides = broadcastStrides(matrices, rowMajor(matrices, 1), batch);
  return { rows: 1, cols: 1, rowStrides: [0], colStrides: [0], outer: batch, outerStrides: [strides] };
}

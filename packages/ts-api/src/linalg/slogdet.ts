import { linalg } from "@genmath/core-wasm/linalg";
import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, ShapeOf } from "../array/types.ts";
import type { BatchOf } from "../shape/matrices.ts";
import { decomposer } from "./lu-decomposition.ts";
import { forEachMatrix, nth, produced, squareStack } from "./matrix-stack.ts";
import { rounded } from "./rounded.ts";

/** What `slogdet` gives: det A = sign · exp(logabsdet). */
export interface Slogdet<A extends ArrayLike> {
  /** 1, −1, or 0 for a singular matrix. */
  readonly sign: NDArray<FloatOf<DTypeOf<A>>, BatchOf<ShapeOf<A>>>;
  /** ln |det A|, −∞ for a singular matrix. */
  readonly logabsdet: NDArray<FloatOf<DTypeOf<A>>, BatchOf<ShapeOf<A>>>;
}

/**
 * Sign and natural logarithm of the absolute determinant, for determinants beyond the range of numbers. sign A, ln |det A|.
 *
 * Shapes: (…, n, n) → (…) and (…), float32 for float32, else float64. Neither over- nor underflows: exponents are summed as integers.
 * Throws ShapeError unless the last two dimensions are equal, DTypeError for complex numbers, LinAlgError for NaN or infinity in the matrix.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), 3.4.
 *
 * @example
 * const { sign, logabsdet } = linalg.slogdet([[0, 1e200], [1e200, 0]]);
 * sign.item(); // -1
 * logabsdet.item(); // 921.0340371976183
 * linalg.slogdet([[1, 2], [2, 4]]).logabsdet.item(); // -Infinity
 */
export function slogdet<A extends ArrayLike>(a: A): Slogdet<A> {
  // 1 rule
  const stack = squareStack("slogdet", asView(a));
  // 2 memory, 3 kernel
  const numbers = { dtype: "float64", shape: stack.batch } as const;
  const [sign, logabsdet] = produced([numbers, numbers], (frame, [signs, logarithms]) => {
    const kernels = frame.engine.kernels(linalg);
    const { lu, pivots, decompose } = decomposer(frame, stack);
    forEachMatrix(frame, stack, (at, i) => {
      decompose(at, i);
      kernels.luLogDeterminant_f64(stack.n, lu, pivots, nth(signs, i, 1), nth(logarithms, i, 1));
    });
  });
  // 4 result
  return { sign: wrap(rounded(sign, stack.dtype)), logabsdet: wrap(rounded(logabsdet, stack.dtype)) };
}

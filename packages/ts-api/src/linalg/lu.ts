import { offset } from "@genmath/core-wasm";
import { linalg } from "@genmath/core-wasm/linalg";
import { asView } from "../array/as-view.ts";
import type { FloatOf } from "../array/dtype.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, DTypeOf, Shape, ShapeOf } from "../array/types.ts";
import type { LeftOf, RightOf, RowSquareOf } from "../shape/matrices.ts";
import { decomposer } from "./lu-decomposition.ts";
import { forEachMatrix, matrixStack, nth, produced } from "./matrix-stack.ts";
import { rounded } from "./rounded.ts";

/** In which form `lu` gives the permutation. */
export interface LuOptions<Indices extends boolean> {
  /** As indices instead of a matrix: row i of A is row p[i] of L U. Default false. */
  readonly pIndices?: Indices;
}

/** What `lu` gives: A = P L U. */
export interface Lu<A extends ArrayLike, P> {
  /** The permutation: a matrix, or int32 indices. */
  readonly p: P;
  /** Lower trapezoidal with ones on the diagonal, no element above 1 in size. */
  readonly l: NDArray<FloatOf<DTypeOf<A>>, LeftOf<ShapeOf<A>>>;
  /** Upper trapezoidal. */
  readonly u: NDArray<FloatOf<DTypeOf<A>>, RightOf<ShapeOf<A>>>;
}

/** The permutation as a matrix. */
export type PermutationMatrix<A extends ArrayLike> = NDArray<FloatOf<DTypeOf<A>>, RowSquareOf<ShapeOf<A>>>;

/** The permutation as indices. */
export type PermutationIndices = NDArray<"int32", Shape>;

/**
 * LU decomposition with partial pivoting of a real matrix. A = P L U, or A = L[p] U with `pIndices`.
 *
 * Shapes: (…, m, n) → P (…, m, m) or (…, m), L (…, m, k), U (…, k, n), k = min(m, n), float32 for float32, else float64. A singular matrix has a zero on the diagonal
 * of U. ‖A − PLU‖ ≤ 10 n eps ‖A‖.
 * Throws ShapeError for fewer than two dimensions, DTypeError for complex numbers, LinAlgError for NaN or infinity in the matrix.
 * Source: Golub & Van Loan, "Matrix Computations" (2013), 3.4; the order of the results as in SciPy.
 *
 * @example
 * const { p, l, u } = linalg.lu([[1, 3], [2, 4]]);
 * p.toArray(); // [[0, 1], [1, 0]]
 * l.toArray(); // [[1, 0], [0.5, 1]]
 * u.toArray(); // [[2, 4], [0, 1]]
 */
export function lu<A extends ArrayLike>(a: A, options?: LuOptions<false>): Lu<A, PermutationMatrix<A>>;
export function lu<A extends ArrayLike>(a: A, options: LuOptions<true>): Lu<A, PermutationIndices>;
export function lu<A extends ArrayLike>(a: A, { pIndices = false }: LuOptions<boolean> = {}): Lu<A, NDArray> {
  // 1 rule
  const stack = matrixStack("lu", asView(a));
  const { m, n, batch } = stack;
  const k = Math.min(m, n);
  // 2 memory, 3 kernel
  const permutation = pIndices
    ? ({ dtype: "int32", shape: [...batch, m] } as const)
    : ({ dtype: "float64", shape: [...batch, m, m] } as const);
  const wanted = [permutation, { dtype: "float64", shape: [...batch, m, k] }, { dtype: "float64", shape: [...batch, k, n] }] as const;
  const [p, l, u] = produced(wanted, (frame, [permutations, lower, upper]) => {
    const kernels = frame.engine.kernels(linalg);
    const { lu: both, pivots, decompose } = decomposer(frame, stack);
    const bytes = m * Int32Array.BYTES_PER_ELEMENT;
    const [order, scratch] = [frame.scratch(bytes), frame.scratch(bytes)];
    forEachMatrix(frame, stack, (at, i) => {
      decompose(at, i);
      const indices = pIndices ? offset(permutations, i * bytes) : order;
      kernels.luSplit_f64(m, n, both, pivots, nth(lower, i, m * k), nth(upper, i, k * n), indices, scratch);
      if (!pIndices) kernels.permutationMatrix_f64(m, order, nth(permutations, i, m * m));
    });
  });
  // 4 result
  const { dtype } = stack;
  return { p: wrap(pIndices ? p : rounded(p, dtype)), l: wrap(rounded(l, dtype)), u: wrap(rounded(u, dtype)) };
}

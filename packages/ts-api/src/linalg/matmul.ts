import { offset } from "@genmath/core-wasm";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import { withFrame } from "../array/frame.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import type { ArrayLike, PromoteOf, ShapeOf } from "../array/types.ts";
import { allocate, elementBytes } from "../array/view.ts";
import { type MatmulFits, type MatmulShape, matmulDims } from "../shape/matmul.ts";
import { gemm, matrixOffsets } from "./gemm.ts";
import { productDType } from "./product-dtype.ts";

/**
 * Matrix product. C[i, j] = Σₚ A[i, p] · B[p, j].
 *
 * Shapes: (…, m, k) · (…, k, n) → (…, m, n), leading dimensions broadcast; a one-dimensional operand is a row on the left and a column on the right, and its axis
 * is dropped from the result. |C − C*| ≤ k eps |A||B| entrywise; NaN and infinities propagate; exact on integers that the type holds.
 * Throws ShapeError when the inner dimensions differ, DTypeError for complex numbers.
 * Source: Goto & van de Geijn, "Anatomy of high-performance matrix multiplication" (2008).
 *
 * @example
 * matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]).toArray(); // [[19, 22], [43, 50]]
 */
export function matmul<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: B & MatmulFits<ShapeOf<A>, ShapeOf<B>>,
): NDArray<PromoteOf<A, B>, MatmulShape<ShapeOf<A>, ShapeOf<B>>> {
  // 1 rule: shapes and types, before anything is allocated
  const left = asView(a);
  const right = asView(b);
  const dims = matmulDims(left.shape, right.shape);
  const dtype = productDType(left.dtype, right.dtype, "matmul");
  // 2 memory
  const x = castTo(left, dtype);
  const y = castTo(right, dtype);
  const out = allocate(dtype, dims.shape);
  // 3 kernel
  withFrame((frame) => {
    const { m, n, k } = dims;
    const [px, py, to] = [frame.input(x), frame.input(y), frame.output(out)];
    const multiply = gemm(frame, dtype, { m, n, k }, x, y);
    const bytes = elementBytes(out);
    const yAt = matrixOffsets(y, dims.batch);
    for (const [i, xAt] of matrixOffsets(x, dims.batch).entries()) {
      multiply(offset(px, xAt), offset(py, yAt[i] as number), offset(to, i * m * n * bytes));
    }
  });
  // 4 result
  return wrap(out);
}

import { linalg } from "@genmath/core-wasm/linalg";
import { asView } from "../array/as-view.ts";
import { castTo } from "../array/cast.ts";
import type { FloatOf, RealDType } from "../array/dtype.ts";
import { withFrame } from "../array/frame.ts";
import { type NDArray, wrap } from "../array/ndarray.ts";
import { swapAxes } from "../array/swap-axes.ts";
import type { ArrayLike, PromoteOf, ShapeOf } from "../array/types.ts";
import { allocate, restride, type View } from "../array/view.ts";
import { type CosineShape, cosineDims } from "../shape/cosine.ts";
import { rowMajor } from "../shape/strides.ts";
import { matmulViews } from "./matmul.ts";
import { productDType } from "./product-dtype.ts";

/**
 * Cosine of the angle between vectors, each with each. aᵢ · bⱼ / (‖aᵢ‖ ‖bⱼ‖).
 *
 * Shapes: (m, k) and (n, k) → (m, n), a vector being one row whose axis the result lacks, so that two of them give a 0-d array; without `b` the rows of `a` among
 * themselves, at half the cost. Lengths neither overflow nor underflow. A vector of zeros has similarity 0 to every other, as in scikit-learn; NaN or an infinity
 * makes NaN. Within k eps of the truth, and so perhaps of 1 above 1. Integers give float64. Throws ShapeError; DTypeError for complex numbers.
 *
 * @example
 * linalg.cosineSimilarity([2, 0], [0, 3]).item(); // 0
 * linalg.cosineSimilarity([[1, 0], [0, 2], [-3, 0]]).toArray(); // [[1, 0, -1], [0, 1, 0], [-1, 0, 1]]
 */
export function cosineSimilarity<A extends ArrayLike, B extends ArrayLike = A>(
  a: A,
  b?: B,
): NDArray<FloatOf<PromoteOf<A, B>>, CosineShape<ShapeOf<A>, ShapeOf<B>>> {
  const x = asView(a);
  const y = b === undefined ? x : asView(b);
  const { m, n, k, shape } = cosineDims(x.shape, y.shape);
  const dtype = productDType(x.dtype, y.dtype, "compare directions in");
  const left = unitRows(x, m, k, dtype);
  // The same view twice is a product of a matrix and its own transpose, of which matmul computes half.
  const right = y === x ? left : unitRows(y, n, k, dtype);
  const found = matmulViews(left, swapAxes(right, 0, 1));
  left.storage.dispose();
  if (right !== left) right.storage.dispose();
  return wrap(restride(found, shape, rowMajor(shape, 1)));
}

/** The rows divided by their lengths, contiguous. */
function unitRows(given: View, rows: number, k: number, dtype: RealDType): View {
  const view = castTo(given, dtype);
  const [row, column] = view.shape.length === 1 ? [0, view.strides[0] as number] : (view.strides as readonly [number, number]);
  const out = allocate(dtype, [rows, k]);
  withFrame((frame) => {
    const kernels = frame.engine.kernels(linalg);
    const kernel = dtype === "float64" ? kernels.unitRows_f64 : kernels.unitRows_f32;
    kernel(rows, k, frame.input(view), row, column, frame.output(out));
  });
  return out;
}
